import type { Session } from '../store/session.ts';

/** Whether the details beside the map are shown: of touchpoints, or of a stage, a segment or the map. */
export function showsDetails({ inspectorOpen, selection, about }: Session): boolean {
  return inspectorOpen && (selection.length > 0 || about !== null);
}
