import type { Note } from '../model/note.ts';
import { commentsByCard } from './commentsByCard.ts';
import type { Layout } from './layout.ts';
import type { Measure } from './measure.ts';
import { moved, type Part } from './movedItems.ts';
import { extentOf, noteBoxes } from './noteBoxes.ts';
import { commentItems, noteItems } from './noteItems.ts';
import type { Theme } from './theme.ts';

/** The notes of a map and the marks of its comments, on the coordinates of a layout, and how much room the map needs with them. */
export function pictureNotes(
  notes: ReadonlyMap<string, Note> | null,
  layout: Layout,
  { theme, measure }: { readonly theme: Theme; readonly measure: Measure },
): { readonly parts: readonly Part[]; readonly width: number; readonly height: number } {
  if (!notes) return { parts: [], width: layout.width, height: layout.height };
  const boxes = noteBoxes(notes, layout, { measure, wholeTexts: true });
  const look = { kind: layout.kind, measure };
  const comments = [...commentsByCard(notes)].flatMap(([id, count]) => {
    const card = layout.cards.get(id);
    return card ? commentItems(card, count, theme) : [];
  });
  const sheets = boxes.map((box) => moved(noteItems(box, theme, look), box.x, box.y));
  return { parts: [...comments, ...sheets], ...extentOf(layout, boxes) };
}
