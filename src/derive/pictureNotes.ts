import type { Note } from '../model/note.ts';
import { actionMarkItems, actionSignItems, commentRoom, signRoom } from './actionMark.ts';
import { commentsByCard } from './commentsByCard.ts';
import type { Layout } from './layout.ts';
import type { Measure } from './measure.ts';
import { moved, type Part } from './movedItems.ts';
import { extentOf, noteBoxes } from './noteBoxes.ts';
import { commentItems, noteItems } from './noteItems.ts';
import type { Popularity } from './popularity.ts';
import { popularMarkItems, popularSignItems } from './popularMark.ts';
import type { Theme } from './theme.ts';

/** The notes that are drawn, null for none, and what cards are marked with, each where it is drawn. */
interface DrawnScribbles {
  readonly notes: ReadonlyMap<string, Note> | null;
  readonly actions?: ReadonlyMap<string, number>;
  readonly popular?: ReadonlyMap<string, Popularity>;
}

/** The notes of a map and the marks on its cards, on the coordinates of a layout, and how much room the map needs with them. */
export function pictureNotes(
  { notes, actions, popular }: DrawnScribbles,
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
  for (const [id, popularity] of popular ?? []) {
    const card = layout.cards.get(id);
    if (!card) continue;
    const taken = commentRoom(counts.get(id) ?? 0) + (actions?.has(id) ? signRoom : 0);
    if (layout.kind === 'compact') marks.push(...popularSignItems(card, popularity, theme, taken));
    else marks.push(...popularMarkItems(card, popularity, theme));
  }
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
