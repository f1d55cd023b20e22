import type { Workspace } from './workspace.ts';

/** The touchpoints that a key or a button is about: the selected ones, else the one that the keyboard is on; none while a link or a note is selected. */
export function chosenCards({ editor, session, board }: Workspace): string[] {
  const { selection, chosen, focus } = session.getState();
  const { doc } = editor.getState();
  if (chosen) return [];
  const isOnCard = focus?.touchpointId !== undefined && !board?.head();
  const ids = selection.length > 0 ? selection : isOnCard ? [focus.touchpointId] : [];
  return ids.filter((id) => doc.touchpoint.has(id));
}
