import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { arrangement } from '../../derive/arrangement.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { LineList } from '../../ui/inspector/LineList.tsx';
import { useLines } from '../../ui/inspector/useLines.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { cellWriter } from './cellWriter.ts';
import styles from './GuideAnswer.module.css';

/** The touchpoints of a segment, a list to type in for each stage. */
export function GuideCells({ segmentId }: { segmentId: string }) {
  const shown = useEditor((state) => state.shown);
  const { stages, segments, cells } = useMemo(() => arrangement(shown), [shown]);
  const band = cells[segments.findIndex(({ id }) => id === segmentId)] ?? [];
  return stages.map(({ id, name }, at) => (
    <section key={id} className={styles.cell} aria-label={name}>
      <h4>{name}</h4>
      <CellLines key={segmentId} segmentId={segmentId} stageId={id} name={name} cell={band[at] ?? []} />
    </section>
  ));
}

interface CellLinesProps {
  segmentId: string;
  stageId: string;
  name: string;
  cell: readonly Touchpoint[];
}

function CellLines({ segmentId, stageId, name, cell }: CellLinesProps) {
  const { t } = useTranslation();
  const writer = cellWriter(useWorkspace(), segmentId, stageId);
  const rows = useMemo(() => cell.map(({ id, title }) => ({ id, text: title })), [cell]);
  const lines = useLines(rows, writer, true);
  return (
    <LineList
      lines={lines}
      writer={writer}
      label={`${name}: ${t('guide.touchpoint')}`}
      adds={t('guide.addTouchpoint')}
    />
  );
}
