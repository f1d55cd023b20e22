import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurveFigures } from '../../derive/curveFigures.ts';
import type { Segment } from '../../model/segment.ts';
import { Face } from '../../ui/parts/Sign.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { SegmentWho } from '../SegmentWho.tsx';
import { NameField } from './NameField.tsx';
import styles from './SegmentHead.module.css';
import gridStyles from './TableGrid.module.css';
import { useTableState } from './table.ts';

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
  const { id, name, share, need } = segment;
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
      aria-keyshortcuts="Space F2 Enter Delete Alt+ArrowUp Alt+ArrowDown"
    >
      {!isRenaming && <VisuallyHidden>{spoken.join('. ')}</VisuallyHidden>}
      <SegmentWho segment={segment} isSilent>
        {isRenaming ? <NameField header={{ kind: 'segment', id }} /> : null}
      </SegmentWho>
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
