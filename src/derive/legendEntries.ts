import type { LegendMark } from './legendMarks.ts';
import { type LegendSign, type LegendTools, legendSigns } from './legendSigns.ts';
import { momentItems } from './momentItems.ts';

/** What a legend says: usually about one mark; both diamonds of moments of truth share a word. */
export interface LegendEntry extends LegendSign {
  readonly marks: readonly LegendMark[];
}

/** What a legend says about the marks that occur, in one order for all maps. */
export function legendEntries(found: ReadonlySet<LegendMark>, tools: LegendTools): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const [name, sign] of Object.entries(legendSigns)) {
    const mark = name as LegendMark;
    if (!found.has(mark)) continue;
    if (mark === 'momentPositive') entries.push(momentEntry(found, tools));
    else if (mark === 'momentNegative') {
      if (!found.has('momentPositive')) entries.push(momentEntry(found, tools));
    } else entries.push({ marks: [mark], ...sign(tools) });
  }
  return entries;
}

function momentEntry(
  found: ReadonlySet<LegendMark>,
  { size: usual, theme, words }: LegendTools,
): LegendEntry {
  const size = usual * 1.2;
  const step = size + size / 6;
  const marks = (['momentPositive', 'momentNegative'] as const).filter((mark) => found.has(mark));
  const mark = marks.flatMap((name, index) => {
    const sign = name === 'momentPositive' ? 'positive' : 'negative';
    return momentItems({ x: size / 2 + index * step, y: 0, size, sign, ground: theme.surface }, theme);
  });
  return { marks, mark, markWidth: size + (marks.length - 1) * step, text: words.momentOfTruth };
}
