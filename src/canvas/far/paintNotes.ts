import type { NoteBox } from '../../derive/noteBoxes.ts';
import { across, down, type FarFrame, farSizes, thick } from './farFrame.ts';

/** Paints notes as small sheets in their colours without their text, and the selected one with an edge in accent. */
export function paintNotes(
  frame: FarFrame,
  notes: readonly NoteBox[],
  chosen: string | null,
  faded: ReadonlySet<string>,
): void {
  const { context, colors, width, height } = frame;
  for (const { id, note, ...box } of notes) {
    const [x, y] = [across(frame, box.x), down(frame, box.y)];
    const [end, foot] = [across(frame, box.x + box.width), down(frame, box.y + box.height)];
    if (end < 0 || foot < 0 || x > width || y > height) continue;
    const { ground, edge } = colors.note(note.color);
    context.globalAlpha = faded.has(id) ? farSizes.fadedAlpha : 1;
    const line = thick(frame, id === chosen ? farSizes.selected : farSizes.line);
    context.fillStyle = id === chosen ? colors.accent : edge;
    context.fillRect(x, y, end - x, foot - y);
    context.fillStyle = ground;
    context.fillRect(x + line, y + line, end - x - 2 * line, foot - y - 2 * line);
  }
  context.globalAlpha = 1;
}
