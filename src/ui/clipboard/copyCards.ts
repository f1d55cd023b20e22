import i18next from 'i18next';
import { cutCards } from '../cardActions.ts';
import { chosenCards } from '../chosenCards.ts';
import { isApple, keyNames } from '../parts/keyNames.ts';
import type { Workspace } from '../workspace.ts';
import { type Clip, clipOf, clipType } from './clip.ts';

/** Whether touchpoints stay where they are or are taken away. */
export type Taking = 'copy' | 'cut';

/** Puts the chosen touchpoints on the clipboard that an event of the page brings. Says false when none is chosen. */
export function takeToEvent(workspace: Workspace, taking: Taking, data: DataTransfer): boolean {
  const ids = chosenCards(workspace);
  if (ids.length === 0) return false;
  const { own, html, text } = clipFor(workspace, ids, taking);
  data.setData(clipType, own);
  data.setData('text/html', html);
  data.setData('text/plain', text);
  finish(workspace, ids, taking);
  return true;
}

/** Puts the chosen touchpoints on the clipboard from a button or menu. Call it straight from a click: browsers allow it only then. */
export async function takeByButton(workspace: Workspace, taking: Taking): Promise<void> {
  const ids = chosenCards(workspace);
  if (ids.length === 0) return;
  try {
    await navigator.clipboard.write([itemOf(clipFor(workspace, ids, taking))]);
  } catch {
    const keys = keysText(taking === 'copy' ? '$mod+c' : '$mod+x');
    workspace.notify({ key: 'clipboard.copyDenied', values: { keys } });
    return;
  }
  finish(workspace, ids, taking);
}

/** A shortcut as it is written in a sentence. */
export function keysText(keys: string): string {
  return keyNames(keys, i18next.t).join(isApple ? '' : '+');
}

function clipFor({ editor }: Workspace, ids: readonly string[], taking: Taking): Clip {
  return clipOf(editor.getState().doc, ids, taking === 'cut');
}

function itemOf({ own, html, text }: Clip): ClipboardItem {
  const blob = (type: string, content: string) => new Blob([content], { type });
  const custom = `web ${clipType}`;
  const isKnown = typeof ClipboardItem.supports === 'function' && ClipboardItem.supports(custom);
  return new ClipboardItem({
    'text/plain': blob('text/plain', text),
    'text/html': blob('text/html', html),
    ...(isKnown && { [custom]: blob(clipType, own) }),
  });
}

function finish(workspace: Workspace, ids: readonly string[], taking: Taking): void {
  if (taking === 'cut') cutCards(workspace, ids);
  const key = taking === 'cut' ? 'clipboard.cut' : 'clipboard.copied';
  workspace.announce({ key, values: { count: ids.length } });
}
