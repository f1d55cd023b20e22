import i18next from 'i18next';
import { mapText } from '../derive/mapText.ts';
import { sceneWords } from './sceneWords.ts';
import type { Workspace } from './workspace.ts';

/** Copies the whole map as text, for chats and mails. */
export async function copyText({ editor, session, notify }: Workspace): Promise<void> {
  const words = sceneWords(i18next.t, i18next.language);
  const text = mapText(editor.getState().doc, words, session.getState().seen);
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  notify({ key: done ? 'exporting.copiedText' : 'exporting.copyTextFailed' });
}
