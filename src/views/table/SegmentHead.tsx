import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { avatarItems } from '../../derive/avatarItems.ts';
import type { CurveFigures } from '../../derive/curveFigures.ts';
import type { Segment } from '../../model/segment.ts';
import { SceneItems } from '../../ui/parts/SceneItems.tsx';
import { Face } from '../../ui/parts/Sign.tsx';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { useTheme } from '../../ui/themeChoice.ts';
import { NameField } from './NameField.tsx';
import styles from './SegmentHead.module.css';
import gridStyles from './TableGrid.module.css';
import { useTableState } from './table.ts';

const AVATAR = 34;

interface SegmentHeadProps {
  readonly segment: Segment;
  readonly figures: CurveFigures | null;
  /** How many rows it stands beside. */
  readonly rows: number;
  /** Whether nothing stands below it in its group. */
  readonly isLast: boolean;
}

/** The header of the rows of a segment: who it is, and what its curve comes to. */
export const SegmentHead = memo(function SegmentHead({ segment, figures, rows, isLast }: SegmentHeadProps) {
  const { t } = useTranslation();
  const words = useSceneWords();
  const theme = useTheme();
  const { id, name, share, need } = segment;
  const avatar = useMemo(() => avatarItems(segment, AVATAR, theme), [segment, theme]);
  const isRenaming = useTableState(({ renaming }) => renaming?.kind === 'segment' && renaming.id === id);
  const remembered = figures?.remembered.value ?? 0;
  const said = figures && {
    remembered: words.emotionValue(remembered),
    lowest: words.emotionValue(figures.lowest.value),
    mean: words.emotionValue(figures.mean),
  };
  const spoken = [
    name,
    share !== undefined && words.customers(share),
    need,
    said && t('table.figures', said),
  ].filter(Boolean);
  return (
    <th
      scope="row"
      rowSpan={rows}
      className={gridStyles.segment}
      tabIndex={-1}
      data-last={isLast || undefined}
      data-key={`segment ${id}`}
      aria-label={isRenaming ? undefined : spoken.join('. ')}
      aria-keyshortcuts="Space F2 Enter Delete Alt+ArrowUp Alt+ArrowDown"
    >
      <div className={styles.who}>
        <svg className={styles.avatar} viewBox={`0 0 ${AVATAR} ${AVATAR}`} aria-hidden>
          <SceneItems items={avatar} />
        </svg>
        {isRenaming ? (
          <NameField header={{ kind: 'segment', id }} />
        ) : (
          <div aria-hidden>
            <b dir="auto">{name}</b>
            {share !== undefined && <span>{words.customers(share)}</span>}
          </div>
        )}
      </div>
      {need && (
        <p className={styles.need} dir="auto" aria-hidden>
          {need}
        </p>
      )}
      {said && (
        <div className={styles.figures} aria-hidden>
          <Face emotion={remembered} size={16} />
          <b>{said.remembered}</b>
          <span>{words.remembered}</span>
          <small>{t('table.lowestMean', said)}</small>
        </div>
      )}
    </th>
  );
});
