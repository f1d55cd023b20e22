import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { inOrder } from '../../model/order.ts';
import { arrangement } from '../arrangement.ts';
import { initialsOf } from '../initials.ts';
import { isOpenAction } from '../openActions.ts';
import { inTurn, isQuickWin, QUICK_WIN, roiOf } from './actionFigures.ts';
import { grouped } from './ground.ts';

type Initiative = RowOf['initiative'];

/** The four fields of effort and effect, in the order in which they are taken up. */
export const quadrants = ['quickWin', 'largeProject', 'smallStep', 'later'] as const;

/** A field of effort and effect. */
export type Quadrant = (typeof quadrants)[number];

/** What an action is for. */
export interface ActionTarget {
  readonly kind: 'touchpoint' | 'process';
  readonly id: string;
  readonly name: string;
  readonly emotion?: number;
  /** Where it stands: touchpoints of the map in the order of time, then processes, then what lies in the tray. */
  readonly place: number;
}

/** One action with what follows from it. */
export interface ActionLine {
  readonly action: Initiative;
  /** Its place among all actions, from 1; the same in every list. */
  readonly number: number;
  readonly quadrant: Quadrant | null;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly roi: number | null;
  readonly targets: readonly ActionTarget[];
  readonly responsible: { readonly initials: string; readonly name: string } | null;
}

/** Whether an action is still to be done though its day has passed; `today` is an ISO date. */
export function isOverdue(action: Initiative, today: string): boolean {
  return isOpenAction(action) && action.due !== undefined && action.due.slice(0, 10) < today;
}

/** Which field of effort and effect an action lies in; null while either is not judged. */
export function quadrantOf(action: Initiative): Quadrant | null {
  const { effort, effect } = action;
  if (effort === undefined || effect === undefined) return null;
  if (isQuickWin(action)) return 'quickWin';
  if (effect >= QUICK_WIN.effect) return 'largeProject';
  return effort <= QUICK_WIN.effort ? 'smallStep' : 'later';
}

/** All actions, numbered in the order in which to take them up: by field of effort and effect, quick wins first, then in turn; unjudged ones follow, dropped ones come last. */
export function actionLines(doc: Doc, today: string): ActionLine[] {
  const targets = grouped(doc.initiativeTarget.values(), ({ initiativeId }) => initiativeId);
  const places = placesOf(doc);
  const rank = (action: Initiative) => {
    const quadrant = quadrantOf(action);
    if (action.status === 'dropped') return quadrants.length + 1;
    return quadrant ? quadrants.indexOf(quadrant) : quadrants.length;
  };
  return inTurn(doc.initiative.values())
    .sort((a, b) => rank(a) - rank(b))
    .map((action, at) => ({
      action,
      number: at + 1,
      quadrant: quadrantOf(action),
      isOpen: isOpenAction(action),
      isOverdue: isOverdue(action, today),
      roi: roiOf(action),
      targets: (targets.get(action.id) ?? [])
        .flatMap(({ aboutId }) => targetOf(doc, aboutId, places.get(aboutId) ?? places.size))
        .sort((a, b) => a.place - b.place),
      responsible: responsibleOf(doc, action),
    }));
}

/** Places with the rows that they rest on. */
interface KnownPlaces extends Pick<Doc, 'stage' | 'segment' | 'process'> {
  readonly places: ReadonlyMap<string, number>;
}

const knownPlaces = new WeakMap<Doc['touchpoint'], KnownPlaces>();

/** Where touchpoints and processes stand: those of the map first, in the order of time. While actions are written, nothing moves, so it is not looked at anew. */
function placesOf(doc: Doc): ReadonlyMap<string, number> {
  const { stage, segment, process } = doc;
  const known = knownPlaces.get(doc.touchpoint);
  if (known?.stage === stage && known.segment === segment && known.process === process) return known.places;
  const places = placesIn(doc);
  knownPlaces.set(doc.touchpoint, { stage, segment, process, places });
  return places;
}

function placesIn(doc: Doc): ReadonlyMap<string, number> {
  const onMap = arrangement(doc).cells.flatMap((band) => band.flat());
  const rows = [...onMap, ...inOrder(doc.process.values())];
  return new Map(rows.map(({ id }, at) => [id, at]));
}

function targetOf(doc: Doc, id: string, place: number): ActionTarget[] {
  const touchpoint = doc.touchpoint.get(id);
  if (touchpoint) {
    const { title, emotion } = touchpoint;
    return [{ kind: 'touchpoint', id, name: title, place, ...(emotion !== undefined && { emotion }) }];
  }
  const process = doc.process.get(id);
  return process ? [{ kind: 'process', id, name: process.name, place }] : [];
}

function responsibleOf(doc: Doc, { responsibleId }: Initiative): ActionLine['responsible'] {
  const team = doc.team.get(responsibleId ?? '');
  return team ? { initials: initialsOf(team), name: team.name } : null;
}
