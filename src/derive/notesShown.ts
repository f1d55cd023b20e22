import type { Note } from '../model/note.ts';

/** Where the notes of a picture may stand. */
export interface NoteGround {
  /** The stages that are drawn; all when absent. */
  readonly stages?: readonly string[] | undefined;
  readonly hiddenSegments?: readonly string[] | undefined;
  /** Whether those are left out that lie beside the stages, or below the segments, since another part of the picture has them. */
  readonly isBesideElsewhere?: boolean;
  readonly isBelowElsewhere?: boolean;
}

/** The notes and comments of what is drawn: a note of a stage or segment that is left out would be seen where it does not belong. */
export function notesShown(
  notes: ReadonlyMap<string, Note>,
  { stages, hiddenSegments, isBesideElsewhere, isBelowElsewhere }: NoteGround,
): ReadonlyMap<string, Note> {
  const [wanted, hidden] = [stages && new Set(stages), new Set(hiddenSegments)];
  const isShown = ({ touchpointId, stageId, segmentId }: Note) => {
    if (touchpointId !== undefined) return true;
    const isInStage = stageId === undefined ? !isBesideElsewhere : (wanted?.has(stageId) ?? true);
    return isInStage && (segmentId === undefined ? !isBelowElsewhere : !hidden.has(segmentId));
  };
  const shown = [...notes].filter(([, note]) => isShown(note));
  return shown.length === notes.size ? notes : new Map(shown);
}
