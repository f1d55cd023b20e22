import type { Box, LaneBox, LayoutKind, PointBox } from './layout.ts';
import { metricsOf } from './metrics.ts';
import type { Course } from './turningPoints.ts';

/** Where a feeling word could stand: its anchor, its baseline and the ground it takes. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** A feeling word that looks for its place. */
export interface LabelWish {
  readonly kind: LayoutKind;
  readonly point: PointBox;
  readonly course: Course;
  /** A guide runs through the point, so that the word has to stand beside it. */
  readonly hasGuide: boolean;
  readonly width: number;
  readonly lane: LaneBox;
  /** How far it is to the next mark on either side. */
  readonly roomLeft: number;
  readonly roomRight: number;
}

/** The height of capital letters and the depth of letters under the line, as parts of the font size. */
const capHeight = 0.73;
const depth = 0.22;

/** How far a word may reach out of the emotion lane: into the free space under the cards up to the ring of a selected one, and over the line below only where it would be lost otherwise. */
const reachAbove = 2;
const reachesBelow = [0, 6];

/** The places for a word, the best first; all of them lie in the emotion lane or hardly leave it. */
export function labelPlaces(wish: LabelWish): LabelPlace[] {
  const { course, hasGuide, roomLeft, roomRight, width } = wish;
  const needed = width + metricsOf[wish.kind].feelingAside;
  const sides: Side[] =
    Math.min(roomRight, needed) >= Math.min(roomLeft, needed) ? ['right', 'left'] : ['left', 'right'];
  const isTurn = course === 'top' || course === 'bottom';
  return reachesBelow.flatMap((reach) => {
    const beside = sides.map((side) => besidePoint(wish, side, reach));
    const places = hasGuide || !isTurn ? beside : [overOrUnderPoint(wish), ...beside];
    return places.filter(({ box }) => isInLane(box, wish.lane, reach));
  });
}

/** How near to the edge of the map a word may stand. */
export const edgeSpace = 4;

/** A place moved away from the edge of the map, as far as the mark beside it allows. */
export function insideMap(place: LabelPlace, mapWidth: number): LabelPlace {
  const { box } = place;
  const out = Math.max(edgeSpace - box.x, 0) - Math.max(box.x + box.width + edgeSpace - mapWidth, 0);
  if (out === 0 || Math.abs(out) > edgeSpace) return place;
  return { ...place, x: place.x + out, box: { ...box, x: box.x + out } };
}

type Side = 'left' | 'right';

function overOrUnderPoint(wish: LabelWish): LabelPlace {
  const { feelingFont, feelingGap, pointRadius } = metricsOf[wish.kind];
  const distance = pointRadius + feelingGap;
  const { x, y } = wish.point;
  const baseline = wish.course === 'top' ? y - distance : y + distance + feelingFont.size * capHeight;
  return placeAt(wish, x, baseline, 'middle');
}

/** On the side of the curve where it does not run, and pushed back into the lane near its edges. */
function besidePoint(wish: LabelWish, side: Side, reach: number): LabelPlace {
  const { feelingAside, feelingFont, feelingDown, feelingUp } = metricsOf[wish.kind];
  const { course, lane, point } = wish;
  const isUp =
    course === 'top' ||
    (course === 'falling' && side === 'right') ||
    (course === 'rising' && side === 'left');
  const highest = lane.y - reachAbove + feelingFont.size * capHeight;
  const lowest = lane.y + lane.height + reach - feelingFont.size * depth;
  const baseline = isUp ? Math.max(point.y - feelingUp, highest) : Math.min(point.y + feelingDown, lowest);
  return side === 'right'
    ? placeAt(wish, point.x + feelingAside, baseline, 'start')
    : placeAt(wish, point.x - feelingAside, baseline, 'end');
}

function placeAt({ kind, width }: LabelWish, x: number, y: number, anchor: LabelPlace['anchor']): LabelPlace {
  const { size } = metricsOf[kind].feelingFont;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const box = { x: left, y: y - size * capHeight, width, height: size * (capHeight + depth) };
  return { x, y, anchor, box };
}

function isInLane(box: Box, lane: LaneBox, reach: number): boolean {
  const slack = 0.01;
  const isBelowTop = box.y >= lane.y - reachAbove - slack;
  return isBelowTop && box.y + box.height <= lane.y + lane.height + reach + slack;
}
