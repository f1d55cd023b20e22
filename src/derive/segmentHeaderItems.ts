import type { Image } from '../model/image.ts';
import type { Segment } from '../model/segment.ts';
import { avatarItems } from './avatarItems.ts';
import { touchpointsOf } from './bandBox.ts';
import { breakLines } from './breakLines.ts';
import { curveFigures } from './curveFigures.ts';
import { type EmotionLevel, emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import type { BandBox, LaneBox } from './layout.ts';
import { headers, lowLane } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import type { Item } from './scene.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { columnLines, textLines } from './textLines.ts';

const left = 12;
const small = { size: 11, weight: 400, lineHeight: 14 } as const;

/** The header of a segment at the left of its band, at x from 0 and y from the band: avatar, name, share and need; the figures of its curve, the scale of faces, and the names of the lanes. */
export function segmentHeaderItems(band: BandBox, tools: HeaderTools): Part[] {
  const { theme } = tools;
  if (band.isFolded) return foldedSegmentItems(band, tools);
  const items: Part[] = [
    moved(avatarItems(band.segment, 34, theme, portraitOf(band.segment, tools)), left, band.y + 11),
    ...nameItems(band, tools),
  ];
  for (const [at, lane] of band.lanes.entries()) {
    items.push(...laneNameItems(lane, band.lanes[at - 1], tools));
    if (lane.type === 'emotion' && !lane.isFolded)
      items.push(...figureItems(band, lane, tools), ...axisItems(band, tools));
  }
  return items;
}

/** The picture of a segment; none where it has none. */
export function portraitOf({ imageId }: Segment, { images }: Pick<HeaderTools, 'images'>): Image | undefined {
  return imageId === undefined ? undefined : images?.get(imageId);
}

/** A folded segment is its portrait, small, and its name in one line. */
function foldedSegmentItems({ segment, y, height }: BandBox, tools: HeaderTools): Part[] {
  const { theme, measure } = tools;
  const font = { size: 13, weight: 600 } as const;
  const name = breakLines(segment.name, font, headers.segmentWidth - left - 34 - 8, measure, 1);
  return [
    moved(avatarItems(segment, 26, theme, portraitOf(segment, tools)), left, y + (height - 26) / 2),
    ...textLines(name, left + 34, y + height / 2 - 9, { ...font, lineHeight: 18, fill: theme.text }),
  ];
}

/** The name of a lane, and of the line of a service blueprint below it. The touchpoints have the name of the segment beside them. */
function laneNameItems(
  lane: LaneBox,
  above: LaneBox | undefined,
  { theme, measure, words }: HeaderTools,
): Item[] {
  const { type, y, height, row, line } = lane;
  const style = { ...small, fill: theme.text3 };
  const width = headers.segmentWidth - left - 24;
  const most = Math.max(1, Math.floor((height - 10) / small.lineHeight));
  const name = breakLines(row?.title ?? words.lanes[type], small, width, measure, most);
  // Half of the name of a line stands in the lane above it, and half in the one below.
  const [before, after] = [above?.line ? 5 : 0, line ? 5 : 0];
  const low = before + Math.max(0, (height - before - after - small.lineHeight) / 2);
  const inset = height < 38 ? low : type === 'emotion' ? 10 : lane.texts ? 5 + before / 2 : 12;
  const items: Item[] = type === 'touchpoints' ? [] : columnLines(name, { x: left, width }, y + inset, style);
  if (!line) return items;
  const end = headers.segmentWidth - 28;
  const lineName = breakLines(words.lines[line], { size: 10, weight: 500 }, end - left, measure, 1);
  const wide = Math.max(0, ...lineName.map((text) => measure(text, { size: 10, weight: 500 })));
  return [
    ...items,
    { type: 'rect', x: end - wide - 4, y: y + height - 5, width: wide + 8, height: 10, fill: theme.surface },
    ...textLines(lineName, end, y + height - 5, {
      size: 10,
      weight: 500,
      lineHeight: 10,
      fill: theme.text2,
      anchor: 'end',
    }),
  ];
}

/** Name and share beside the avatar, and the need under both, as far as the lane has room for them. */
function nameItems({ segment, y, lanes }: BandBox, { theme, measure, words }: HeaderTools): Item[] {
  const nameFont = { size: 13, weight: 600 } as const;
  const x = left + 44;
  const room = headers.segmentWidth - x - 8;
  // The name of the line below takes some of the room.
  const laneHeight = (lanes[0]?.height ?? 0) - (lanes[0]?.line ? 8 : 0);
  const share = segment.share === undefined ? [] : [words.customers(segment.share)];
  const nameLines = Math.max(1, Math.floor((laneHeight - 14 - share.length * 15) / 17));
  const name = breakLines(segment.name, nameFont, room, measure, nameLines);
  const height = name.length * 17 + share.length * 15;
  const top = y + 11 + Math.max(0, (34 - height) / 2);
  const needTop = Math.max(y + 55, top + height + 6);
  const needFont = { size: 12, weight: 400 } as const;
  const most = Math.floor((y + laneHeight + 4 - needTop) / 16);
  const width = headers.segmentWidth - 2 * left;
  const need = most > 0 ? breakLines(segment.need ?? '', needFont, width, measure, most) : [];
  return [
    ...columnLines(name, { x, width: room }, top, { ...nameFont, lineHeight: 17, fill: theme.text }),
    ...textLines(share, x, top + name.length * 17, { ...small, lineHeight: 15, fill: theme.text3 }),
    ...columnLines(need, { x: left, width }, needTop, { ...needFont, lineHeight: 16, fill: theme.text2 }),
  ];
}

function figureItems(band: BandBox, lane: LaneBox, { theme, words }: HeaderTools): Item[] {
  const figures = curveFigures(touchpointsOf(band));
  if (!figures) return [];
  const { inset, gap } = lane.height < lowLane ? { inset: 24, gap: 1 } : { inset: 29, gap: 4 };
  const top = lane.y + inset;
  const rows = [
    { value: figures.remembered.value, label: words.remembered, y: top, isFirst: true },
    { value: figures.lowest.value, label: words.lowest, y: top + 20 + gap, isFirst: false },
    { value: figures.mean, label: words.mean, y: top + 38 + 2 * gap, isFirst: false },
  ];
  return rows.flatMap(({ value, label, y, isFirst }): Item[] => {
    const level = emotionLevel(value);
    const [size, lineHeight] = isFirst ? [18, 20] : [14, 18];
    const middle = left + 9;
    const { mark: color } = theme.emotions[level];
    const font = { size: isFirst ? 15 : 12, weight: 600, lineHeight, fill: theme.text } as const;
    const place = { x: middle - size / 2, y: y + (lineHeight - size) / 2 };
    return [
      { type: 'icon', icon: faceOf(level), ...place, size, color, ground: theme.faceInk },
      ...textLines([words.emotionValue(value)], 36, y, font),
      ...textLines([label], 76, y, {
        ...small,
        lineHeight: lineHeight + (isFirst ? 1 : 0),
        fill: theme.text3,
      }),
    ];
  });
}

/** The five faces at the right edge, each on the height of its level, in one quiet ink. */
function axisItems(band: BandBox, { theme }: HeaderTools): Item[] {
  const size = 12;
  const x = headers.segmentWidth - 9 - size;
  return ([2, 1, 0, -1, -2] satisfies EmotionLevel[]).map((level) => {
    const y = band.baseline - level * band.levelHeight - size / 2;
    const ink = { color: theme.text3, ground: theme.surface, opacity: 0.8 };
    return { type: 'icon', icon: faceOf(level), x, y, size, ...ink };
  });
}
