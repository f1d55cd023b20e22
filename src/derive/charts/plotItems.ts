import type { Segment } from '../../model/segment.ts';
import type { Measure } from '../measure.ts';
import type { Item, TextItem } from '../scene.ts';
import { segmentColorOf } from '../segmentColorOf.ts';
import type { Theme } from '../theme.ts';
import { chartFont } from './chartLabels.ts';
import type { Drawn } from './chartScene.ts';
import { dotPath } from './dotPath.ts';
import { cornerPlace, type PlotPlaces, plotPlaces } from './plotPlaces.ts';
import { type Scattered, scatterChart } from './scatterChart.ts';

/** What one of the four corners of a plot means. */
export interface Corner {
  readonly name: string;
  readonly text: string;
}

/** A plot of touchpoints between two scales. */
export interface Plot {
  readonly points: readonly (Scattered & { readonly segmentId: string })[];
  /** Top left, top right, bottom left, bottom right. */
  readonly corners: readonly [Corner, Corner, Corner, Corner];
  /** Where the plot is divided, from the left and from the bottom, 0 to 1. */
  readonly middle: readonly [across: number, up: number];
  /** The values at its left edge, with their places from the bottom. */
  readonly ticks: readonly { readonly text: string; readonly up: number }[];
  /** The meaning of its left and its right end. */
  readonly ends: readonly [string, string];
}

interface Look {
  readonly measure: Measure;
  readonly theme: Theme;
}

/** A plot as it is drawn in a picture. */
export function plotItems(plot: Plot, segments: readonly Segment[], width: number, look: Look): Drawn {
  const { theme } = look;
  const { corners, middle, ticks, ends } = plot;
  const places = plotPlaces(width);
  const { area, inner, height } = places;
  const [x, y] = [inner.x + middle[0] * inner.width, inner.y + inner.height * (1 - middle[1])];
  const [bottom, right] = [area.y + area.height, area.x + area.width];
  const quiet = (part: Pick<TextItem, 'x' | 'y' | 'text' | 'anchor'>): TextItem => ({
    type: 'text',
    size: 11,
    weight: 400,
    fill: theme.text3,
    ...part,
  });
  const items: Item[] = [
    { type: 'rect', ...area, radius: 8, fill: theme.band, stroke: theme.line },
    { type: 'line', x1: x, y1: area.y, x2: x, y2: bottom, stroke: theme.line },
    { type: 'line', x1: area.x, y1: y, x2: right, y2: y, stroke: theme.line },
    ...ticks.map(({ text, up }) =>
      quiet({ x: area.x - 7, y: inner.y + inner.height * (1 - up) + 4, text, anchor: 'end' }),
    ),
    ...corners.flatMap(({ name, text }, at): Item[] => {
      const place = cornerPlace(area, at);
      return [
        { type: 'text', ...place, text: name, size: 12, weight: 600, fill: theme.text },
        quiet({ ...place, y: place.y + 15, text }),
      ];
    }),
    quiet({ x: area.x, y: height - 8, text: ends[0] }),
    quiet({ x: right, y: height - 8, text: ends[1], anchor: 'end' }),
  ];
  items.push(...dotItems(plot, segments, places, look));
  return { width: places.width, height, items };
}

function dotItems(
  { points }: Plot,
  segments: readonly Segment[],
  { inner, area, corners }: PlotPlaces,
  { measure, theme }: Look,
): Item[] {
  const items: Item[] = [];
  const colors = new Map(segments.map(({ id, color }) => [id, segmentColorOf(color, theme)]));
  const segmentOf = new Map(points.map(({ id, segmentId }) => [id, segmentId]));
  const lookOf = (id: string) => colors.get(segmentOf.get(id) ?? '');
  const { dots, labels } = scatterChart(points, inner, area, corners, measure);
  for (const { id, x: cx, y: cy } of dots) {
    const look = lookOf(id);
    const d = dotPath(look?.shape ?? 'circle', cx, cy, 5.5);
    items.push({ type: 'path', id, d, fill: look?.ink ?? theme.text2, stroke: theme.band, strokeWidth: 1.5 });
  }
  for (const { id, text, x: tx, y: ty, anchor } of labels) {
    const fill = lookOf(id)?.ink ?? theme.text2;
    items.push({
      type: 'text',
      x: tx,
      y: ty,
      text,
      anchor,
      ...chartFont,
      fill,
      halo: theme.band,
      haloWidth: 3.5,
    });
  }
  return items;
}
