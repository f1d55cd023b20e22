import type { History } from '../../edit/history.ts';
import { historyText, readHistory } from '../../edit/historyText.ts';
import type { EditorWithHistory } from '../../store/createEditor.ts';
import { forgetHistories, historyKey } from './historyKey.ts';

/** How many maps a tab remembers what was done in, and how soon after an edit it is written down, in milliseconds. */
const mostMaps = 6;
const pause = 1000;

/** What this tab has done in a map, as far as it remembers. */
export function tabHistory(mapId: string): History | null {
  const text = sessionStorage.getItem(historyKey(mapId));
  return text === null ? null : readHistory(text);
}

/** Writes down what is done in a map, so that it can still be undone after the page was loaded again; returns how to stop. */
export function keepTabHistory(mapId: string, editor: EditorWithHistory): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written: History | null = null;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (editor.history === written) return;
    written = editor.history;
    put(mapId, historyText(written));
  };
  const stopListening = editor.onCommit(() => {
    timer ??= setTimeout(write, pause);
  });
  const leaving = new AbortController();
  addEventListener('pagehide', write, { signal: leaving.signal });
  document.addEventListener('visibilitychange', write, { signal: leaving.signal });
  return () => {
    write();
    stopListening();
    leaving.abort();
  };
}

/** The map written last stands last; where there is no room, the others make some. */
function put(mapId: string, text: string): void {
  const key = historyKey(mapId);
  try {
    sessionStorage.removeItem(key);
    const others = Object.keys(sessionStorage).filter((other) => other.startsWith(historyKey('')));
    for (const other of others.slice(0, Math.max(0, others.length - mostMaps + 1))) {
      sessionStorage.removeItem(other);
    }
  } catch {
    // Where nothing may be kept, what was done is known until the page goes.
    return;
  }
  if (isKept(key, text)) return;
  forgetHistories();
  isKept(key, text);
}

function isKept(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
