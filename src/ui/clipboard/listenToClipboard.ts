import type { Focus } from '../../store/session.ts';
import { isTyping } from '../isTyping.ts';
import type { Workspace } from '../workspace.ts';
import { takeToEvent } from './copyCards.ts';
import { pasteFrom } from './pasteFrom.ts';

/** Follows what the browser makes of its keys and menus for copying, cutting and pasting; `headPlace` is the first place by the header that the keyboard is on, null while it is on none. Returns how to stop. */
export function listenToClipboard(workspace: Workspace, headPlace: () => Focus | null): () => void {
  const take = (event: ClipboardEvent) => {
    if (!isMeant(event) || !event.clipboardData || hasMarkedText()) return;
    // A header is no touchpoint, and the card that the keyboard was on before is not meant.
    if (headPlace() && workspace.session.getState().selection.length === 0) return;
    const taking = event.type === 'cut' ? 'cut' : 'copy';
    if (takeToEvent(workspace, taking, event.clipboardData)) event.preventDefault();
  };
  let isMiddle = false;
  const release = ({ button }: PointerEvent) => {
    if (button !== 1) return;
    isMiddle = true;
    setTimeout(() => {
      isMiddle = false;
    });
  };
  const paste = (event: ClipboardEvent) => {
    // Some systems paste marked text when the middle button is let go; here it has moved the view.
    if (!isMeant(event) || !event.clipboardData || isMiddle) return;
    event.preventDefault();
    const focus = headPlace();
    if (focus) workspace.session.setState({ focus });
    pasteFrom(workspace, event.clipboardData);
  };
  const stops = [
    listen('copy', take),
    listen('cut', take),
    listen('paste', paste),
    listen('pointerup', release),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function listen<Type extends keyof DocumentEventMap>(
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
): () => void {
  // Before anybody on the way to the document can keep the event for itself.
  document.addEventListener(type, listener, type === 'pointerup');
  return () => document.removeEventListener(type, listener, type === 'pointerup');
}

function isMeant(event: ClipboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  return !isTyping(event.target) && !isTyping(document.activeElement);
}

/** Text that somebody marked in the page is what they want to copy. */
function hasMarkedText(): boolean {
  const marked = getSelection();
  return marked !== null && !marked.isCollapsed && marked.toString() !== '';
}
