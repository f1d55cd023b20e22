import type { BandBox, CardBox, Layout, LinkBox, LinkEnd } from './layout.ts';
import { metricsOf } from './metrics.ts';

/** A place on the board. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The way of a link over the board: its corners from card to card, upright and level by turns. */
export interface LinkRoute {
  readonly box: LinkBox;
  readonly corners: readonly Corner[];
}

/** How far a link stops from the edge of a card; beside stacked cards, where the gap is too narrow for the head of an arrow, it reaches into the card's free edge. */
const clear = 1;
const reachIn = 6;

const known = new WeakMap<Layout, readonly LinkRoute[]>();

/** The ways of all links of a layout, found once for each. */
export function linkRoutes(layout: Layout): readonly LinkRoute[] {
  const routes = known.get(layout) ?? routesOf(layout);
  known.set(layout, routes);
  return routes;
}

function routesOf(layout: Layout): LinkRoute[] {
  const bands = new Map(layout.bands.map((band) => [band.id, band]));
  return layout.links.flatMap((box) => {
    const corners = cornersOf(box, layout, bands);
    return corners ? [{ box, corners }] : [];
  });
}

function cornersOf(
  { from, to, crossing }: LinkBox,
  layout: Layout,
  bands: ReadonlyMap<string, BandBox>,
): Corner[] | null {
  const [start, end] = [layout.cards.get(from.cardId), layout.cards.get(to.cardId)];
  const [here, there] = [bands.get(from.segmentId), bands.get(to.segmentId)];
  if (!start || !end || !here || !there) return null;
  const laneY = (end: LinkEnd, band: BandBox) => heightOf(end.lane ?? 0, band, layout);
  if (layout.kind === 'timeline') {
    const [out, into] = [laneY(from, here), laneY(to, there)];
    const across =
      crossing === null
        ? []
        : [
            { x: crossing, y: out },
            { x: crossing, y: into },
          ];
    return [
      { x: from.x, y: start.y - clear },
      { x: from.x, y: out },
      ...across,
      { x: to.x, y: crossing === null ? out : into },
      { x: to.x, y: end.y - clear },
    ];
  }
  const [leaving, arriving] = [besideOf(start, from, 0), besideOf(end, to, reachIn)];
  const over = from.lane === null ? [] : [laneY(from, here), laneY(from, here)];
  const turns = over.map((y, at) => ({ x: at === 0 ? from.x : to.x, y }));
  return [leaving, { x: from.x, y: leaving.y }, ...turns, { x: to.x, y: arriving.y }, arriving];
}

/** The height of a lane: the first runs a gutter above the cards. */
function heightOf(lane: number, band: BandBox, { kind }: Layout): number {
  const { gutter, gutterLane, lanePadding } = metricsOf[kind];
  return band.y + band.gutter + lanePadding - gutter - lane * gutterLane;
}

function besideOf(card: CardBox, { side, port }: LinkEnd, reach: number): Corner {
  const x = side === 'right' ? card.x + card.width - reach : card.x + reach;
  return { x, y: card.y + card.height * (0.2 + 0.6 * port) };
}
