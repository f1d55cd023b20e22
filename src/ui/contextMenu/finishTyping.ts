import type { Workspace } from '../workspace.ts';

/** Keeps a title that is being typed: what it leaves behind must not be what a menu acts on. */
export function finishTyping({ session }: Workspace): void {
  if (session.getState().editing === null) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
