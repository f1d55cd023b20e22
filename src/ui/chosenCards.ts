import type { Workspace } from './workspace.ts';

/** The touchpoints that a key or a button is about: the selected ones, else the one that the keyboard is on; none while a link or a note is selected. */
export function chosenCards({ editor, session }: Workspace): string[] {
  const { selection, chosen, focus } = session.getState();
  const { doc } = editor.getState();
  if (chosen) return [];
  const ids = selection.length > 0 ? selection : focus?.touchpointId ? [focus.touchpointId] : [];
  return ids.filter((id) => doc.touchpoint.has(id));
}
