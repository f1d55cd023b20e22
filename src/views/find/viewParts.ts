import type { Doc } from '../../model/doc.ts';
import type { SavedView } from '../../model/savedView.ts';
import type { Parts } from '../../store/session.ts';

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
