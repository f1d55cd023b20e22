import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableLaneType, TableText } from '../../derive/journeyTable.ts';
import { placeKey } from '../../derive/tablePlaces.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useEditor } from '../../ui/workspace.ts';
import styles from './TableGrid.module.css';

interface LaneCellProps {
  readonly type: TableLaneType;
  readonly label: string;
  readonly segmentId: string;
  readonly stageId: string;
  readonly texts: readonly TableText[];
}

/** The texts of the touchpoints of a cell: what is thought there, or what could be better. */
export const LaneCell = memo(function LaneCell({ type, label, segmentId, stageId, texts }: LaneCellProps) {
  const { t } = useTranslation();
  const stage = useEditor(({ shown }) => shown.stage.get(stageId)?.name ?? '');
  const said = texts.map(({ text }) => (type === 'thinking' ? `“${text}”` : text));
  const values = { lane: label, stage, texts: said.join('; ') };
  return (
    <td
      className={styles.text}
      tabIndex={-1}
      data-key={placeKey({ kind: 'lane', lane: type, segmentId, stageId })}
    >
      <VisuallyHidden>{t(texts.length > 0 ? 'table.laneCell' : 'table.laneEmpty', values)}</VisuallyHidden>
      {texts.map(({ id }, at) => (
        <p key={id} dir="auto" aria-hidden>
          {said[at]}
        </p>
      ))}
    </td>
  );
});
