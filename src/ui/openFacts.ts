import type { About } from '../store/session.ts';
import type { Workspace } from './workspace.ts';

/** Opens the details of a stage, a segment or the map itself; touchpoints are no longer selected. */
export function showFacts({ session }: Workspace, { kind, id }: About): void {
  session.setState({ selection: [], about: { kind, id }, inspectorOpen: true });
}

/** Opens the details of a stage, a segment or the map itself, and goes into their first field. */
export function openFacts(workspace: Workspace, about: About): void {
  showFacts(workspace, about);
  requestAnimationFrame(() => goToField(about.id, document.activeElement, 300));
}

/** The details are loaded when they are first shown, so the field may take some frames to be there. Whoever goes elsewhere meanwhile stays there. */
function goToField(id: string, from: Element | null, framesLeft: number): void {
  const field = document.querySelector<HTMLElement>(`[data-facts="${id}"] textarea`);
  const isWaiting = document.activeElement === from || document.activeElement === document.body;
  if (field) field.focus();
  else if (framesLeft > 0 && isWaiting) requestAnimationFrame(() => goToField(id, from, framesLeft - 1));
}
