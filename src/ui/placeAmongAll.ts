import { cardsAt } from '../commands/place.ts';
import type { Place } from '../derive/layout.ts';
import type { Workspace } from './workspace.ts';

/** A place that was counted among the cards that are shown, counted among all other cards of its cell: what a filter hides stays on its side of what is seen. */
export function placeAmongAll(
  { editor, session }: Pick<Workspace, 'editor' | 'session'>,
  ids: readonly string[],
  place: Place,
): Place {
  const { hiddenCards } = session.getState();
  if (hiddenCards.size === 0) return place;
  const { doc } = editor.getState();
  const { state = 'asIs' } = doc.touchpoint.get(ids[0] ?? '') ?? {};
  const others = cardsAt(doc, place, state).filter(({ id }) => !ids.includes(id));
  const next = others.filter(({ id }) => !hiddenCards.has(id))[place.index];
  return { ...place, index: next ? others.indexOf(next) : others.length };
}
