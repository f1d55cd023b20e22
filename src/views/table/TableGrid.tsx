import { type CSSProperties, type RefObject, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableStage } from '../../derive/journeyTable.ts';
import { phaseSpans } from '../../derive/phaseSpans.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useCardFacts } from '../../ui/useCardFacts.ts';
import { useEditor } from '../../ui/workspace.ts';
import { BandRows } from './BandRows.tsx';
import { StageHead } from './StageHead.tsx';
import { SumRow } from './SumRow.tsx';
import styles from './TableGrid.module.css';
import { useTable, useTableDesk } from './table.ts';
import { tablePresses } from './tablePresses.ts';
import { useTableFocus } from './useTableFocus.ts';

/** The most that the bar of a stage's importance may be long, and how long a per cent is, in pixels. */
const BAR = { most: 100, percent: 2.4 };

/** The grid itself: one Tab stop, and arrows that walk. */
export function TableGrid({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const desk = useTableDesk();
  const help = useId();
  const stages = useTable((table) => table.stages);
  const stageIds = useTable((table) => table.stageIds);
  const bands = useTable((table) => table.bands);
  const phaseOf = usePhases(stages);
  const factsOf = useCardFacts();
  const handlers = useTableFocus(scroller);
  const most = Math.max(1, ...stages.map(({ percent }) => percent));
  const scale = Math.min(BAR.percent, BAR.most / most);
  return (
    <>
      <VisuallyHidden id={help}>{t('table.help')}</VisuallyHidden>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by keys is a grid
        role="grid"
        className={styles.table}
        style={{ '--stages': stages.length } as CSSProperties}
        aria-label={t('table.name')}
        aria-describedby={help}
        aria-multiselectable
        {...tablePresses(desk)}
        {...handlers}
      >
        <colgroup>
          <col className={styles.firstColumn} />
          {stageIds.map((id) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('domain.segment')}
            </th>
            {stages.map((stage) => (
              <StageHead key={stage.id} stage={stage} scale={scale} phase={phaseOf?.get(stage.id)} />
            ))}
          </tr>
        </thead>
        {bands.map((band) => (
          <BandRows key={band.id} band={band} stageIds={stageIds} factsOf={factsOf} />
        ))}
        {bands.length > 0 && stages.length > 0 && <SumRow stages={stages} />}
      </table>
    </>
  );
}

/** Which phase each stage is in: its name where it begins, an empty text further on, null for none; undefined on a map without phases. */
function usePhases(stages: readonly TableStage[]): ReadonlyMap<string, string | null> | undefined {
  const phases = useEditor(({ shown }) => shown.phase);
  return useMemo(() => {
    const places = stages.map(({ id, stage }, x) => ({ id, stage, x, width: 1 }));
    const spans = phaseSpans(places, phases);
    if (spans.length === 0) return undefined;
    const nameAt = (x: number) => {
      const span = spans.find((one) => one.x <= x && x < one.x + one.width);
      return span ? (span.x === x ? span.name : '') : null;
    };
    return new Map(places.map(({ id, x }) => [id, nameAt(x)]));
  }, [stages, phases]);
}
