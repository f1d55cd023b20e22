import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableText } from '../../derive/journeyTable.ts';
import { placeKey } from '../../derive/tablePlaces.ts';
import { LaneSign } from '../../ui/lanes/LaneSign.tsx';
import { laneMarkWord, spokenEntry } from '../../ui/lanes/laneMarkWord.ts';
import { DroppedTitle } from '../../ui/parts/DroppedTitle.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useEditor } from '../../ui/workspace.ts';
import laneStyles from './LaneCell.module.css';
import styles from './TableGrid.module.css';

/** Something that a lane says in a stage. */
export interface LaneCellProps {
  readonly laneKey: string;
  readonly label: string;
  readonly segmentId: string;
  readonly stageId: string;
  readonly texts: readonly TableText[];
}

/** What the touchpoints of a cell hold: what is thought there, what hurts, who answers for it. */
export const LaneCell = memo(function LaneCell({ laneKey, label, segmentId, stageId, texts }: LaneCellProps) {
  const { t } = useTranslation();
  const stage = useEditor(({ shown }) => shown.stage.get(stageId)?.name ?? '');
  const values = { lane: label, stage, texts: texts.map((text) => spokenEntry(text, t)).join('; ') };
  return (
    <td
      className={styles.text}
      tabIndex={-1}
      data-cell={`${segmentId} ${stageId}`}
      data-key={placeKey({ kind: 'lane', lane: laneKey, segmentId, stageId })}
    >
      <VisuallyHidden>{t(texts.length > 0 ? 'table.laneCell' : 'table.laneEmpty', values)}</VisuallyHidden>
      {texts.map(({ id, mark, text }) => (
        <p
          key={id}
          className={laneStyles.said}
          dir="auto"
          data-tip={laneMarkWord(mark, t) ?? undefined}
          aria-hidden
        >
          {laneKey === 'dropped' ? (
            <DroppedTitle title={text} />
          ) : (
            <>
              <LaneSign mark={mark} />
              <span>{text}</span>
            </>
          )}
        </p>
      ))}
    </td>
  );
});
