import type { Workspace } from '../workspace.ts';
import { clipType } from './clip.ts';
import { keysText } from './copyCards.ts';
import { pasteClipping } from './pasteCards.ts';
import type { Clipping } from './readClip.ts';

/** Pastes from a button or menu. The browser may ask the person first; where it refuses, a notice says what else does it. */
export async function pasteByButton(workspace: Workspace): Promise<void> {
  const clipping = await readClipboard().catch(() => null);
  if (clipping) pasteClipping(workspace, clipping);
  else workspace.notify({ key: 'clipboard.pasteDenied', values: { keys: keysText('$mod+v') } });
}

/** Markup is only looked through for our own mark; a browser that was to make it safe first would take it apart, and tell of all that it finds. */
interface PlainReading {
  read(formats: { readonly unsanitized: readonly string[] }): Promise<ClipboardItems>;
}

async function readClipboard(): Promise<Clipping> {
  const clipboard: PlainReading = navigator.clipboard;
  const items = await clipboard.read({ unsanitized: ['text/html'] });
  const textOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  const [own, html, text] = await Promise.all([
    textOf(`web ${clipType}`),
    textOf('text/html'),
    textOf('text/plain'),
  ]);
  return { own, html, text, files: items.flatMap(({ types }) => types.filter(isFile)) };
}

function isFile(type: string): boolean {
  return !/^(?:text\/|web )/.test(type);
}
