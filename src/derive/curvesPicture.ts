import type { Doc } from '../model/doc.ts';
import { groundOf } from './analysis/ground.ts';
import { breakLines } from './breakLines.ts';
import { chartFont } from './charts/chartLabels.ts';
import {
  type ChartCurve,
  type ChartPoint,
  type JourneyChart,
  journeyChart,
  phaseRoom,
} from './charts/journeyChart.ts';
import { slideMargin } from './compactPicture.ts';
import { emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import { momentItems } from './momentItems.ts';
import { moved, type Part } from './movedItems.ts';
import { phaseItems } from './phaseSpans.ts';
import { accentItems, headOf, slideFoot, slideStyle } from './pictureFrame.ts';
import type { Item } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { circlePath } from './shapePaths.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Drawn, PictureParts } from './timelinePicture.ts';

/** So much larger than on the screen, so that its texts are those of a slide; and the most, where a frame has room. */
const leastScale = 1.57;
const mostScale = 2;
const usualWidth = 1600;

/** How high a chart is on the screen, and what the names below it take. */
const chartHeight = 300;
const legendRoom = 48;

/** The names of phases over those of the stages. */
const phaseStyle = { size: 12, weight: 500, lineHeight: 14, inset: 2 } as const;

/** The curves of all segments on one scale, each in its colour with its dash and its name. */
export function curvesPicture(doc: Doc, parts: PictureParts): Drawn {
  const { tools, fitTo, stages } = parts;
  const wanted = fitTo?.width ?? usualWidth;
  const inner = wanted - 2 * slideMargin;
  const ground = groundOf(doc, stages ? { stageIds: new Set(stages) } : {});
  const head = headOf(parts, inner, slideStyle, tools);
  const top = head.height > 0 ? 20 + head.height + 24 : 32;
  const foot = slideFoot({ ...parts, wantsLegend: false }, null, inner, tools);
  const room = fitTo ? fitTo.height - top - foot.height - legendRoom : 0;
  const over = phaseRoom(ground);
  const scale = Math.max(leastScale, Math.min(mostScale, room / (chartHeight + over)));
  const chart = journeyChart(ground, inner / scale, tools.measure);
  const drawnHeight = (chart.height + over) * scale;
  const width = Math.max(wanted, chart.width * scale + 2 * slideMargin);
  const legend = parts.wantsLegend ? nameItems(chart, inner, tools) : { items: [] as Part[], height: 0 };
  const bodyHeight = drawnHeight + legend.height;
  const least = Math.ceil(top + bodyHeight + foot.height);
  const height = Math.max(fitTo && width === fitTo.width ? fitTo.height : 0, least);
  const y = top + (height - least) / 2;
  return {
    width,
    height,
    parts: [
      ...accentItems(parts, width, 8),
      moved(head.items, slideMargin, 20),
      moved(phaseItems(chart.phases, phaseStyle, tools), slideMargin, y, scale),
      moved(chartItems(chart, tools), slideMargin, y + over * scale, scale),
      moved(legend.items, slideMargin, y + drawnHeight + 10),
      moved(foot.items, slideMargin, height - foot.height),
    ],
  };
}

function chartItems(chart: JourneyChart, tools: HeaderTools): Part[] {
  const { theme, measure } = tools;
  const { levels, left, right, stages, curves, labels } = chart;
  const inks = new Map(curves.map(({ segment }) => [segment.id, segmentColorOf(segment.color, theme).ink]));
  const style = nameStyle(chart, tools);
  const names = stages.flatMap(({ name, x, width }) =>
    textLines(breakLines(name, style, width - 6, measure, 2), x + 2, 0, style),
  );
  const scaleLines = levels.flatMap(({ emotion, y }): Item[] => {
    const stroke = emotion === 0 ? theme.baseline : theme.grid;
    const color = theme.emotions[emotionLevel(emotion)].mark;
    return [
      { type: 'line', x1: left, y1: y, x2: right, y2: y, stroke, strokeWidth: 1 },
      {
        type: 'icon',
        icon: faceOf(emotionLevel(emotion)),
        x: 8,
        y: y - 8,
        size: 16,
        color,
        ground: theme.faceInk,
      },
    ];
  });
  const borders = stages.slice(1).map(({ x }): Item => {
    const ends = { y1: 24, y2: chart.height - 6 };
    return { type: 'line', x1: x, x2: x, ...ends, stroke: theme.lineSoft, strokeWidth: 1 };
  });
  const texts = labels.map(({ text, x, y, anchor, segmentId }): Item => {
    const look = { ...chartFont, fill: inks.get(segmentId) ?? theme.text, halo: theme.surface, haloWidth: 3 };
    return { type: 'text', text, x, y, anchor, ...look };
  });
  return [
    ...names,
    ...borders,
    ...scaleLines,
    ...curves.toReversed().flatMap((one) => curveOf(one, tools)),
    ...texts,
  ];
}

/** The names of stages, as large as their longest words have room. */
function nameStyle({ stages }: JourneyChart, { theme, measure }: HeaderTools) {
  const fits = (size: number) =>
    stages.every(({ name, width }) =>
      name.split(/\s+/).every((word) => measure(word, { size, weight: 600 }) <= width - 6),
    );
  const size = [12, 11, 10].find(fits) ?? 9;
  return { size, weight: 600, lineHeight: size + 3, fill: theme.text } as const;
}

function curveOf({ segment, points, pieces }: ChartCurve, tools: HeaderTools): Item[] {
  const { ink, dash } = segmentColorOf(segment.color, tools.theme);
  const lines = pieces.map(({ d, dotted }): Item => {
    const dashes = dotted ? [1, 5] : dash;
    const width = dotted ? 2 : 2.25;
    return { type: 'path', d, stroke: ink, strokeWidth: width, ...(dashes.length > 0 && { dash: dashes }) };
  });
  return [...lines, ...points.flatMap((point) => pointOf(point, ink, tools))];
}

function pointOf({ x, y, isLast, touchpoint }: ChartPoint, ink: string, { theme }: HeaderTools): Item[] {
  const { momentOfTruth: sign, evidence } = touchpoint;
  const ground = theme.surface;
  if (sign) return momentItems({ x, y, size: 18, sign, ground, halo: 1.5 }, theme);
  const isGuess = evidence === 'assumption';
  const ring: Item = { type: 'path', d: circlePath(x, y, 7.5), fill: ground, stroke: ink, strokeWidth: 1.75 };
  const radius = isLast ? 2.9 : isGuess ? 3.25 : 4;
  const disc: Item = {
    type: 'path',
    d: circlePath(x, y, radius),
    fill: isGuess ? ground : ink,
    stroke: isGuess ? ink : ground,
    strokeWidth: isGuess ? 1.75 : isLast ? 0.1 : 1.5,
  };
  return isLast ? [ring, disc] : [disc];
}

/** The names of the segments with their lines, as many in a row as have room, and what diamonds mean. */
function nameItems(
  { curves }: JourneyChart,
  width: number,
  tools: HeaderTools,
): { items: Part[]; height: number } {
  const { theme, measure, words } = tools;
  const font = { size: 18, weight: 400 } as const;
  const style = { ...font, lineHeight: 22, fill: theme.text2 };
  const signs = (['positive', 'negative'] as const).filter((sign) =>
    curves.some(({ points }) => points.some(({ touchpoint }) => touchpoint.momentOfTruth === sign)),
  );
  const entries = curves.map(({ segment }) => {
    const { ink, dash } = segmentColorOf(segment.color, theme);
    const [text = ''] = breakLines(segment.name, font, 420, measure, 1);
    const line = { stroke: ink, strokeWidth: 3.5, ...(dash.length > 0 && { dash }) };
    return { text, mark: [{ type: 'path', d: 'M0 0L40 0', ...line } as Item], markWidth: 40 };
  });
  const moments = signs.flatMap((sign, at) =>
    momentItems({ x: 10 + at * 24, y: 0, size: 20, sign, ground: theme.surface }, theme),
  );
  if (moments.length > 0)
    entries.push({ text: words.momentOfTruth, mark: moments, markWidth: signs.length * 24 - 4 });
  const items: Part[] = [];
  let [x, row] = [0, 0];
  for (const { text, mark, markWidth } of entries) {
    const taken = markWidth + 10 + measure(text, font);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    items.push(moved(mark, x, row * 28 + 11), ...textLines([text], x + markWidth + 10, row * 28, style));
    x += taken + 32;
  }
  return { items, height: entries.length > 0 ? (row + 1) * 28 + 10 : 0 };
}
