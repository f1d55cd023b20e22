import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableStage } from '../../derive/journeyTable.ts';
import { PhaseName } from '../../ui/PhaseName.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { NameField } from './NameField.tsx';
import styles from './TableGrid.module.css';
import { useTableState } from './table.ts';

interface StageHeadProps {
  readonly stage: TableStage;
  /** How long a per cent of importance is, in pixels. */
  readonly scale: number;
  /** The phase that begins with it, an empty text inside of one; null where it is in none, undefined where the map has none. */
  readonly phase: string | null | undefined;
}

/** The header of a column: the stage, how many touchpoints stand in it, and its importance. */
export const StageHead = memo(function StageHead({ stage, scale, phase }: StageHeadProps) {
  const { t } = useTranslation();
  const words = useSceneWords();
  const { id, count, percent } = stage;
  const { name, color } = stage.stage;
  const isRenaming = useTableState(({ renaming }) => renaming?.kind === 'stage' && renaming.id === id);
  return (
    <th
      scope="col"
      className={styles.stage}
      tabIndex={-1}
      data-key={`stage ${id}`}
      aria-keyshortcuts="Space F2 Enter Delete Alt+ArrowLeft Alt+ArrowRight"
    >
      {phase !== undefined && (
        <span className={styles.phase} data-in={phase !== null || undefined} dir="auto" aria-hidden>
          {phase}
        </span>
      )}
      {color && (
        <i
          className={styles.color}
          style={{ background: color.startsWith('#') ? color : `var(--${color})` }}
        />
      )}
      {isRenaming ? (
        <NameField header={{ kind: 'stage', id }} />
      ) : (
        <>
          <VisuallyHidden>
            {t('board.stageHeader', { name, count, percent })}
            <PhaseName id={stage.stage.phaseId} />
          </VisuallyHidden>
          <span className={styles.stageRow} aria-hidden>
            <span dir="auto">{name}</span>
            <small>{count}</small>
          </span>
          <span className={styles.weight} aria-hidden>
            <i style={{ inlineSize: percent * scale }} />
            {words.percent(percent)}
          </span>
        </>
      )}
    </th>
  );
});
