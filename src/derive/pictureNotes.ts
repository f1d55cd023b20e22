import type { Note } from '../model/note.ts';
import { actionMarkItems, actionSignItems, commentRoom } from './actionMark.ts';
import { commentsByCard } from './commentsByCard.ts';
import type { Layout } from './layout.ts';
import type { Measure } from './measure.ts';
import { moved, type Part } from './movedItems.ts';
import { extentOf, noteBoxes } from './noteBoxes.ts';
import { commentItems, noteItems } from './noteItems.ts';
import type { Theme } from './theme.ts';

/** The notes that are drawn, null for none, and how many open actions are for each touchpoint, where that is drawn. */
interface DrawnScribbles {
  readonly notes: ReadonlyMap<string, Note> | null;
  readonly actions?: ReadonlyMap<string, number>;
}

/** The notes of a map and the marks of comments and open actions on its cards, on the coordinates of a layout, and how much room the map needs with them. */
export function pictureNotes(
  { notes, actions }: DrawnScribbles,
  layout: Layout,
  { theme, measure }: { readonly theme: Theme; readonly measure: Measure },
): { readonly parts: readonly Part[]; readonly width: number; readonly height: number } {
  const counts = notes ? commentsByCard(notes) : new Map<string, number>();
  const marks = [...(actions ?? [])].flatMap(([id, count]) => {
    const card = layout.cards.get(id);
    if (!card) return [];
    const taken = commentRoom(counts.get(id) ?? 0);
    return layout.kind === 'compact'
      ? actionSignItems(card, theme, taken)
      : actionMarkItems(card, count, theme, taken);
  });
  if (!notes) return { parts: marks, width: layout.width, height: layout.height };
  const boxes = noteBoxes(notes, layout, { measure, wholeTexts: true });
  const look = { kind: layout.kind, measure };
  const comments = [...counts].flatMap(([id, count]) => {
    const card = layout.cards.get(id);
    return card ? commentItems(card, count, theme) : [];
  });
  const sheets = boxes.map((box) => moved(noteItems(box, theme, look), box.x, box.y));
  return { parts: [...marks, ...comments, ...sheets], ...extentOf(layout, boxes) };
}
