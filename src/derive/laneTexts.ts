import { breakLines } from './breakLines.ts';
import type { LaneEntry } from './laneEntries.ts';
import type { LaneEntryBox, LaneText, LayoutOptions } from './layout.ts';
import { metricsOf } from './metrics.ts';

/** Where a text of a lane begins, and how many lines it may have. */
export interface TextPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
}

/** From a mark to the text beside it, as a part of the size of the type. */
const markRoom = 1;

/** Lays out what a lane says in one place: one thing below the other, and where there is no line left, how many more there are. */
export function laneText(
  entries: readonly LaneEntry[],
  { id, x, y, width, most }: TextPlace,
  options: LayoutOptions,
  chips = false,
): LaneText {
  const { font, line, chip, chipGap } = metricsOf[options.kind].lane;
  const boxes: LaneEntryBox[] = [];
  let [top, left] = [y, most];
  for (const [at, entry] of entries.entries()) {
    const { mark, text } = entry;
    const isLast = at === entries.length - 1;
    if (left < (isLast ? 1 : 2) && at > 0) {
      boxes.push({ mark: null, lines: [`+${entries.length - at}`], y: top, ...idsOf(entries.slice(at)) });
      top += line;
      break;
    }
    const room = width - (mark ? font.size * markRoom : 0) - (chips ? 14 : 0);
    const lines = breakLines(
      text,
      font,
      room,
      options.measure,
      chips ? 1 : Math.max(1, left - (isLast ? 0 : 1)),
    );
    boxes.push({ mark, lines, y: top, ...idsOf([entry]) });
    top += chips ? chip + chipGap : lines.length * line;
    left -= lines.length;
  }
  return { id, x, y, width, height: top - y, entries: boxes };
}

/** Which entries of a text speak only of touchpoints that are not looked for. */
export function fadedEntries({ id, entries }: LaneText, faded: ReadonlySet<string>): boolean[] {
  return entries.map(({ ids = [id] }) => ids.every((one) => faded.has(one)));
}

function idsOf(entries: readonly LaneEntry[]): Pick<LaneEntryBox, 'ids'> {
  return entries.some(({ ids }) => ids) ? { ids: entries.flatMap(({ ids = [] }) => ids) } : {};
}

/** Lists of texts that are as they were keep their identity, and so does each text. */
export function keptTexts(previous: readonly LaneText[] | undefined, texts: LaneText[]): readonly LaneText[] {
  if (!previous) return texts;
  const before = new Map(previous.map((text) => [text.id, text]));
  const kept = texts.map((text) => {
    const last = before.get(text.id);
    return last && isSameText(last, text) ? last : text;
  });
  const isSame = kept.length === previous.length && kept.every((text, at) => text === previous[at]);
  return isSame ? previous : kept;
}

function isSameText(a: LaneText, b: LaneText): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.color === b.color &&
    a.image === b.image &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, at) => isSameEntry(entry, b.entries[at]))
  );
}

function isSameEntry(a: LaneEntryBox, b: LaneEntryBox | undefined): boolean {
  return (
    a.mark === b?.mark &&
    a.y === b.y &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, at) => line === b.lines[at]) &&
    a.ids?.join() === b.ids?.join()
  );
}
