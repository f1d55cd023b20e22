import type { Doc } from '../../model/doc.ts';
import { mapLanes } from '../../model/mapLanes.ts';
import type { SavedView } from '../../model/savedView.ts';
import type { Parts } from '../../store/session.ts';
import type { FoundView } from './foundView.ts';

/** The segments and stages that a view keeps as shown; absent while all are. */
export function shownOf(doc: Doc, parts: Parts): Pick<SavedView, 'segments' | 'stages'> {
  const without = (ids: Iterable<string>, gone: readonly string[]) =>
    [...ids].filter((id) => !gone.includes(id));
  return {
    segments: parts.hiddenSegments.length > 0 ? without(doc.segment.keys(), parts.hiddenSegments) : undefined,
    stages: parts.foldedStages.length > 0 ? without(doc.stage.keys(), parts.foldedStages) : undefined,
  } as Pick<SavedView, 'segments' | 'stages'>;
}

/** What a saved view hides and folds. A view that would show nothing at all shows everything. */
export function partsOfView(doc: Doc, { segments, stages, filter }: SavedView): Parts {
  const others = (ids: Iterable<string>, shown: readonly string[] | undefined) => {
    const all = [...ids];
    const gone = shown ? all.filter((id) => !shown.includes(id)) : [];
    return gone.length < all.length ? gone : [];
  };
  const folded = filter?.foldedSegments;
  return {
    hiddenSegments: others(doc.segment.keys(), segments),
    foldedSegments: Array.isArray(folded) ? folded.filter((id) => typeof id === 'string') : [],
    foldedStages: others(doc.stage.keys(), stages),
  };
}

/** The lanes that a view keeps as seen, of those that have a row; absent while none is hidden. */
export function lanesOf({ lane }: Pick<Doc, 'lane'>): Pick<SavedView, 'lanes'> {
  const rows = [...lane.values()];
  const shown = rows.filter(({ hidden }) => !hidden).map(({ id }) => id);
  return rows.length > 0 ? ({ lanes: shown } as Pick<SavedView, 'lanes'>) : {};
}

/** The filter of a view in the open form of the file: what is asked, and what of the map is folded. */
export function keptFilter(
  doc: Doc,
  { query, filter, hides }: FoundView,
  { foldedSegments }: Parts,
  foldedLanes: string,
): SavedView['filter'] {
  const text = query.trim();
  const folded = lanesFolded(doc, foldedLanes);
  return {
    ...filter,
    ...(text !== '' && { text }),
    ...(hides && { hides }),
    ...(foldedSegments.length > 0 && { foldedSegments }),
    ...(folded.length > 0 && { foldedLanes: folded }),
  } as SavedView['filter'];
}

/** The folded lanes of the device with those of this map as a view keeps them; other maps are left alone. A view of an older version says nothing about lanes. */
export function foldedLanesAfter(doc: Doc, { lanes, filter }: SavedView, foldedLanes: string): string {
  const kept = filter?.foldedLanes;
  if (lanes === undefined && kept === undefined) return foldedLanes;
  const own = new Set(mapLanes(doc.lane).map(({ key }) => key));
  const others = foldedLanes.split(' ').filter((key) => key !== '' && !own.has(key));
  const now = Array.isArray(kept) ? kept.filter((key) => typeof key === 'string' && own.has(key)) : [];
  return [...others, ...now].join(' ');
}

function lanesFolded(doc: Doc, foldedLanes: string): string[] {
  const folded = foldedLanes.split(' ');
  return mapLanes(doc.lane)
    .map(({ key }) => key)
    .filter((key) => folded.includes(key));
}
