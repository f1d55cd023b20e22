import { breakLines } from './breakLines.ts';
import { LabelObstacles } from './labelObstacles.ts';
import { insideMap, labelPlaces } from './labelPlaces.ts';
import type { BandBox, Layout, PointBox } from './layout.ts';
import type { Measure } from './measure.ts';
import { metricsOf } from './metrics.ts';
import { type Course, coursesOf } from './turningPoints.ts';

/** A feeling word beside a point of the curve; `y` is its baseline. */
export interface CurveLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly emotion: number;
}

const nobody: ReadonlySet<string> = new Set();

/** The feeling words of a band's curve that find room: at its ends, turning points, moments of truth and selected points; in the compact layout only at the last two. */
export function curveLabels(
  layout: Pick<Layout, 'kind' | 'width'>,
  band: BandBox,
  measure: Measure,
  selectedIds: ReadonlySet<string> = nobody,
): CurveLabel[] {
  const lane = band.lanes.find(({ type }) => type === 'emotion');
  if (!lane) return [];
  const words = wordsOf(layout.kind, band, selectedIds);
  const moments = new Set(words.filter(({ hasGuide }) => hasGuide).map(({ point }) => point.id));
  const obstacles = new LabelObstacles(layout, band, moments);
  const { feelingFont, feelingWidthMost } = metricsOf[layout.kind];
  const found: CurveLabel[] = [];
  for (const word of words) {
    const { at, point } = word;
    const [text] = breakLines(word.feeling, feelingFont, feelingWidthMost, measure, 1);
    if (text === undefined) continue;
    const width = measure(text, feelingFont);
    const room = { roomLeft: obstacles.room(at, 'left'), roomRight: obstacles.room(at, 'right') };
    const places = labelPlaces({ kind: layout.kind, lane, width, ...word, ...room });
    const place = places
      .map((one) => insideMap(one, layout.width))
      .find(({ box }) => obstacles.isFree(box, at));
    if (!place) continue;
    obstacles.take(place.box);
    found.push({ id: point.id, text, x: place.x, y: place.y, anchor: place.anchor, emotion: point.emotion });
  }
  return found;
}

/** A word that wants to stand at the `at`-th point of a band. */
interface Word {
  readonly at: number;
  readonly point: PointBox;
  readonly course: Course;
  readonly hasGuide: boolean;
  readonly feeling: string;
  readonly rank: number;
}

/** The words that want to be drawn, the most important first: the selection, moments of truth, turning points, ends. */
function wordsOf(kind: Layout['kind'], band: BandBox, selectedIds: ReadonlySet<string>): Word[] {
  const touchpoints = new Map(band.cells.flat().map(({ touchpoint }) => [touchpoint.id, touchpoint]));
  const courses = coursesOf(band.points);
  const words = band.points.map((point, at): Word => {
    const { feeling = '', momentOfTruth } = touchpoints.get(point.id) ?? {};
    const course = courses[at] ?? 'top';
    const hasGuide = momentOfTruth !== undefined;
    const isEnd = at === 0 || at === band.points.length - 1;
    const isTurn = course === 'top' || course === 'bottom';
    const ranks = [selectedIds.has(point.id), hasGuide, isTurn && !isEnd, isEnd];
    return { at, point, course, hasGuide, feeling, rank: ranks.indexOf(true) };
  });
  const last = kind === 'compact' ? 1 : 3;
  return words.filter(({ rank }) => rank >= 0 && rank <= last).sort((a, b) => a.rank - b.rank);
}
