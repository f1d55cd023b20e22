import type { Image } from '../model/image.ts';
import type { Phase } from '../model/phase.ts';
import type { BothMaps } from './bothMaps.ts';
import { breakLines } from './breakLines.ts';
import type { StageBox } from './layout.ts';
import type { Font, Measure } from './measure.ts';
import { headers } from './metrics.ts';
import { rounded } from './rounded.ts';
import type { Item } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { columnLines, textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** Room for the per cents behind a bar, as a part of the size of their letters. */
const percentWidth = 3.8;

/** One scale for all bars of importance, in pixels per percentage point: as wanted, or less so that the longest bar fits its stage. */
export function importanceScale(
  stages: readonly Pick<StageBox, 'width' | 'weightShare' | 'isFolded'>[],
  wanted = 2.4,
  size: number = smallFont.size,
): number {
  const fitting = stages.map(({ width, weightShare, isFolded }) =>
    weightShare > 0 && !isFolded
      ? (width - inset.left - inset.right - size * percentWidth) / (weightShare * 100)
      : Number.POSITIVE_INFINITY,
  );
  return Math.max(0, Math.min(wanted, ...fitting));
}

const nameFont = { size: 13, weight: 600 } as const;
/** For a name with a word that is too long for its column at the usual size. */
const smallNameFont = { size: 12, weight: 600 } as const;
const smallFont = { size: 11, weight: 400 } as const;
const nameLine = 18;
const inset = { left: 11, right: 12, top: 9 };

/** What stage headers are drawn with. */
export interface HeaderTools {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly words: SceneWords;
  /** The phases of the map, which stand over their stages. */
  readonly phases?: ReadonlyMap<string, Phase>;
  /** The pictures of the map, among them the portraits of segments. */
  readonly images?: ReadonlyMap<string, Image>;
  /** What the wanted map is drawn over; one map alone is drawn when absent. */
  readonly both?: BothMaps;
}

/** How high a row of stage headers is in which every name is whole. */
export function stageHeaderHeight(stages: readonly StageBox[], measure: Measure): number {
  const lines = stages.map((stage) => nameLines(stage, measure).length);
  return headers.stageHeight + (Math.max(1, ...lines) - 1) * nameLine;
}

/** How the stage headers of one row are drawn: its height, and the scale of the bars. */
export interface StageRow {
  readonly height: number;
  readonly scale: number;
}

/** The header of a stage at x from the stage and y from 0: its colour along the upper edge when it has one, name, number of touchpoints, and importance as a bar with its per cents. */
export function stageHeaderItems(
  stage: StageBox,
  { height, scale }: StageRow,
  { theme, measure, words }: HeaderTools,
): Item[] {
  if (stage.isFolded) return foldedHeadItems(stage, theme);
  const left = stage.x + inset.left;
  const right = stage.x + stage.width - inset.right;
  const percent = rounded(stage.weightShare * 100);
  const middle = height - 18.5;
  const name = { ...nameFontOf(stage, measure), lineHeight: nameLine, fill: theme.text };
  const count = { ...smallFont, lineHeight: nameLine, fill: theme.text3, anchor: 'end' } as const;
  const share = { ...smallFont, lineHeight: 14, fill: theme.text2 };
  const width = percent * scale;
  const bar: Item = { type: 'rect', x: left, y: middle - 2, width, height: 4, radius: 2, fill: theme.text2 };
  const after = width > 0 ? left + width + 6 : left;
  const { color } = stage.stage;
  const edge = { type: 'rect', x: stage.x, y: 0, width: stage.width, height: 3 } as const;
  return [
    ...(color ? [{ ...edge, fill: segmentColorOf(color, theme).ink }] : []),
    ...columnLines(nameLines(stage, measure), { x: left, width: nameWidth(stage, measure) }, inset.top, name),
    ...textLines(stage.count > 0 ? [String(stage.count)] : [], right, inset.top, count),
    ...(width > 0 ? [bar] : []),
    ...textLines([words.percent(percent)], after, middle - 7, share),
  ];
}

/** Of a folded stage the header says how many touchpoints it holds; its name runs down beside the bands. */
function foldedHeadItems({ x, width, count, stage: { color } }: StageBox, theme: Theme): Item[] {
  const style = { ...smallFont, lineHeight: nameLine, fill: theme.text2, anchor: 'middle' } as const;
  const edge = { type: 'rect', x, y: 0, width, height: 3 } as const;
  return [
    ...(color ? [{ ...edge, fill: segmentColorOf(color, theme).ink }] : []),
    ...textLines([String(count)], x + width / 2, inset.top, style),
  ];
}

function nameLines(box: StageBox, measure: Measure): readonly string[] {
  if (box.isFolded) return [];
  return breakLines(box.stage.name, nameFontOf(box, measure), nameWidth(box, measure), measure);
}

function nameFontOf(box: StageBox, measure: Measure): Font {
  const width = nameWidth(box, measure);
  const fits = (font: Font) => box.stage.name.split(/\s+/).every((word) => measure(word, font) <= width);
  return !fits(nameFont) && fits(smallNameFont) ? smallNameFont : nameFont;
}

function nameWidth({ width, count }: StageBox, measure: Measure): number {
  const room = width - inset.left - inset.right;
  return count > 0 ? room - measure(String(count), smallFont) - 8 : room;
}
