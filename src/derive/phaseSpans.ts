import type { Phase } from '../model/phase.ts';
import { breakLines } from './breakLines.ts';
import type { StageBox } from './layout.ts';
import type { Font, Measure } from './measure.ts';
import type { Item } from './scene.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A phase over stages that stand side by side. */
export interface PhaseSpan {
  readonly id: string;
  readonly name: string;
  /** The first of its stages. */
  readonly stageId: string;
  readonly x: number;
  readonly width: number;
}

type Place = Pick<StageBox, 'id' | 'x' | 'width' | 'stage'>;

/** The phases over the stages, from left to right; one whose stages do not stand side by side comes several times. */
export function phaseSpans(
  stages: readonly Place[],
  phases: ReadonlyMap<string, Phase> | undefined,
): PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let last: string | undefined;
  for (const { id: stageId, x, width, stage } of stages) {
    const phase = phases?.get(stage.phaseId ?? '');
    const open = spans.at(-1);
    if (phase && open && last === phase.id) spans.splice(-1, 1, { ...open, width: x + width - open.x });
    else if (phase) spans.push({ id: phase.id, name: phase.name, stageId, x, width });
    last = phase?.id;
  }
  return spans;
}

/** How phases are drawn over stages in a picture. */
export interface PhaseStyle extends Font {
  readonly lineHeight: number;
  /** From the edges of its stages to its name and to the end of its line. */
  readonly inset: number;
}

/** Phases over stages, at y from 0: their names, and a line under each that goes over all its stages. */
export function phaseItems(
  spans: readonly PhaseSpan[],
  { inset, ...style }: PhaseStyle,
  { theme, measure }: { readonly theme: Theme; readonly measure: Measure },
): Item[] {
  return spans.flatMap(({ name, x, width }): Item[] => {
    const column = { x: x + inset, width: width - 2 * inset };
    const lines = breakLines(name, style, column.width, measure, 1);
    const y = style.lineHeight + 1;
    return [
      ...columnLines(lines, column, 0, { ...style, fill: theme.text2 }),
      { type: 'rect', x: x + inset / 2, y, width: width - inset, height: 1.5, fill: theme.lineStrong },
    ];
  });
}
