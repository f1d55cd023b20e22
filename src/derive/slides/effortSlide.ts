import { type ActionLine, type Quadrant, quadrants } from '../analysis/actionLines.ts';
import { type MarkPlace, markPlaces } from '../analysis/effortPlaces.ts';
import type { PictureOptions } from '../pictureScene.ts';
import type { Item } from '../scene.ts';
import { shortLine } from '../shortLine.ts';
import { columnLines, type TextStyle, textLines } from '../textLines.ts';
import type { Theme } from '../theme.ts';
import type { NativeMark } from './nativePart.ts';
import type { Sheet } from './sheet.ts';
import { headItems, type NativeSlide, slideTexts } from './slideHead.ts';

/** What the slide of effort and effect says in words. */
export interface EffortWords {
  readonly title: string;
  readonly about: string;
  readonly untitled: string;
  readonly ends: Readonly<Record<'effortLess' | 'effortMore' | 'effectLess' | 'effectMore', string>>;
  readonly fields: Readonly<Record<Quadrant, string>>;
  /** What a mark says to those who do not see it. */
  mark(line: ActionLine): string;
  /** That so many more actions are not named here. */
  more(count: number): string;
}

/** Where the square of effort and effect stands, and how large one of its 25 fields is. */
interface Plot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly cell: number;
}

const discSize = 36;
const listLine = 42;
/** The most that the square needs, so that the names beside it have room. */
const mostSize = 640;

/** Judged actions as numbered marks by effort and effect, and beside them what the numbers stand for; null when none is judged. */
export function effortSlide(
  lines: readonly ActionLine[],
  options: PictureOptions,
  words: EffortWords,
  sheet: Sheet,
): NativeSlide | null {
  const judged = lines.filter(({ quadrant }) => quadrant !== null);
  if (judged.length === 0) return null;
  const places = markPlaces(judged);
  const plot = plotOn(sheet);
  const marks = judged.flatMap((line) => {
    const place = places.get(line.action.id);
    return place ? [markOf(line, discAt(place, plot), options.theme, words)] : [];
  });
  const named = namedActions(judged, options, words, sheet);
  const native = [...marks, ...named.marks];
  const items = [
    ...headItems(words.title, words.about, options, sheet),
    ...fieldItems(options.theme, words, plot),
    ...named.items,
    ...native.flatMap((mark) => mark.items),
  ];
  const { width, height } = sheet;
  const scene = { width, height, background: options.theme.surface, title: words.title, items };
  return { scene, native, told: judged };
}

/** The names of its fields stand over and under it, for marks may be anywhere in it. */
function plotOn({ side, room }: Sheet): Plot {
  const size = Math.min(mostSize, room.height - 93);
  return { x: side + 36, y: room.top + 30, size, cell: size / 5 };
}

/** The middle of its field, and from there by its place among those that share it. */
function discAt(
  { effort, effect, column, row, across, down }: MarkPlace,
  { x: left, y: top, cell }: Plot,
): { x: number; y: number } {
  const step = Math.min(discSize + 4, (cell - discSize - 4) / Math.max(across - 1, 1));
  const x = left + (effort - 0.5) * cell + (column - (across - 1) / 2) * step;
  const y = top + (5.5 - effect) * cell + (row - (down - 1) / 2) * step;
  return { x: x - discSize / 2, y: y - discSize / 2 };
}

function markOf(
  line: ActionLine,
  { x, y }: { readonly x: number; readonly y: number },
  theme: Theme,
  words: EffortWords,
): NativeMark {
  const isQuick = line.quadrant === 'quickWin';
  const [fill, ink] = isQuick ? [theme.emotions[2].mark, theme.faceInk] : [theme.surface, theme.text];
  const edge = isQuick ? theme.surface : theme.text2;
  const text = String(line.number);
  const style: TextStyle = { size: 17, weight: 600, lineHeight: discSize, fill: ink, anchor: 'middle' };
  const disc = { x, y, width: discSize, height: discSize, radius: discSize / 2, fill };
  const items: Item[] = [
    { type: 'rect', ...disc, stroke: edge, strokeWidth: 2 },
    ...textLines([text], x + discSize / 2, y, style),
  ];
  return { type: 'mark', x, y, size: discSize, text, style, fill, edge, label: words.mark(line), items };
}

function fieldItems(theme: Theme, { ends, fields }: EffortWords, { x, y, size, cell }: Plot): Item[] {
  const part = 2 * cell;
  const [right, bottom] = [x + size, y + size];
  const stroke = { stroke: theme.lineStrong, strokeWidth: 1.5 };
  const name = { ...slideTexts(theme).heading, fill: theme.text2 };
  const places: Readonly<Record<Quadrant, readonly [number, number, 'start' | 'end']>> = {
    quickWin: [x, y - 30, 'start'],
    largeProject: [right, y - 30, 'end'],
    smallStep: [x, bottom + 6, 'start'],
    later: [right, bottom + 6, 'end'],
  };
  const small = slideTexts(theme).small;
  const turned = (text: string, top: number): Item[] => [
    {
      type: 'text',
      text,
      x: x - 26,
      y: top,
      size: small.size,
      weight: 400,
      fill: small.fill,
      isTurned: true,
    },
  ];
  return [
    { type: 'rect', x, y, width: size, height: size, fill: theme.band },
    { type: 'rect', x, y, width: part, height: part, fill: theme.emotions[1].tint },
    { type: 'rect', x, y, width: size, height: size, ...stroke },
    { type: 'line', x1: x + part, y1: y, x2: x + part, y2: bottom, ...stroke },
    { type: 'line', x1: x, y1: y + part, x2: right, y2: y + part, ...stroke },
    ...quadrants.flatMap((field) => {
      const [left, top, anchor] = places[field];
      const fill = field === 'quickWin' ? theme.emotions[1].text : name.fill;
      return textLines([fields[field]], left, top, { ...name, fill, anchor });
    }),
    ...textLines([ends.effortLess], x, bottom + 34, small),
    ...textLines([ends.effortMore], right, bottom + 34, { ...small, anchor: 'end' }),
    ...turned(ends.effectMore, y),
    ...turned(ends.effectLess, bottom - 130),
  ];
}

/** What the numbers stand for, as far as there is room. */
function namedActions(
  lines: readonly ActionLine[],
  { theme, measure }: PictureOptions,
  words: EffortWords,
  sheet: Sheet,
): { items: Item[]; marks: NativeMark[] } {
  const { plain, small } = slideTexts(theme);
  const plot = plotOn(sheet);
  const left = plot.x + plot.size + 64;
  const most = Math.floor((plot.size + 60) / listLine);
  const shown = lines.length > most ? lines.slice(0, most - 1) : lines;
  const x = left + discSize + 16;
  const place = { x, width: sheet.width - sheet.side - x };
  const top = (at: number) => sheet.room.top + at * listLine;
  const items = shown.flatMap(({ action }, at) => {
    const title = shortLine(action.title.trim() || words.untitled, plain, place.width, measure);
    return columnLines([title], place, top(at) + (discSize - plain.lineHeight) / 2, plain);
  });
  const rest = lines.length - shown.length;
  if (rest > 0) items.push(...columnLines([words.more(rest)], place, top(shown.length) + 6, small));
  return { items, marks: shown.map((line, at) => markOf(line, { x: left, y: top(at) }, theme, words)) };
}
