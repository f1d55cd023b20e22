import type { MapView, Session } from '../store/session.ts';

/** Whether the details beside the map are shown: of touchpoints, of a link or a note, or of a stage, a segment or the map. */
export function showsDetails({ inspectorOpen, selection, chosen, about }: Session): boolean {
  return (
    inspectorOpen &&
    (selection.length > 0 || (chosen !== null && chosen.kind !== 'laneCard') || about !== null)
  );
}

/** Whether a view has room for details beside it: those that look at the whole map show no touchpoint to have them of. */
export function hasDetails(view: MapView): boolean {
  return view !== 'analysis' && view !== 'initiatives';
}
