import i18next from 'i18next';
import { fontFacesOf } from '../formats/fonts.ts';
import type { Message } from '../words/key.ts';
import { saveFile } from './mapFile.ts';
import { couldNotMake } from './savedInstead.ts';
import type { Workspace } from './workspace.ts';

/** So many pixels of the picture stand for one of the screen, where that stays within what browsers can draw. */
const wantedScale = 2;
const mostSide = 16_384;

/** What stands on the board without being the map: it is read out, or it is a tool. */
const tools = '[role="grid"], [role="listbox"], [role="toolbar"], [role="menu"], fieldset, input, textarea';

/** Saves a picture of the visible part of the board just as it is on screen, selection and all, and says what it does not hold. */
export async function saveViewPicture(workspace: Workspace): Promise<void> {
  const board = document.querySelector<HTMLElement>('[data-board]');
  if (!board) return;
  workspace.notify({ key: 'exporting.copying' });
  workspace.notify(await pictured(board, workspace).catch(couldNotMake));
}

async function pictured(board: HTMLElement, workspace: Workspace): Promise<Message> {
  const { toBlob } = await import('html-to-image');
  // Given by us, for the library would look for fonts in ways that the security policy does not allow.
  const fontEmbedCSS = await fontFacesOf(board.textContent ?? '', "'Inter Variable'");
  const { clientWidth: width, clientHeight: height } = board;
  const scale = Math.min(wantedScale, mostSide / Math.max(width, height));
  const blob = await toBlob(board, {
    width,
    height,
    pixelRatio: scale,
    fontEmbedCSS,
    backgroundColor: getComputedStyle(board).backgroundColor,
    filter: (node) => !(node instanceof Element) || !node.matches(tools),
  });
  if (!blob) return { key: 'exporting.viewFailed' };
  const { values } = saveFile(workspace, blob, 'png', i18next.t('exporting.noteView'));
  return { key: 'exporting.viewSaved', ...(values && { values }) };
}
