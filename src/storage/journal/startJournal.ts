import { scriptAddress } from '../scriptAddress.ts';
import type { JournalLine } from './journal.ts';
import type { JournalReply } from './requests.ts';

/** Starts the worker that keeps the journals. Throws where the browser has no workers. */
export function startJournal(): JournalLine {
  const worker = new Worker(scriptAddress('journalWorker'), { type: 'module', name: 'journal' });
  return {
    send: (call, request) => worker.postMessage({ call, request }),
    onReply: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<JournalReply>) => listener(data)),
    onEnd: (listener) =>
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.message || 'The worker of the second store could not be started.');
      }),
    close: () => worker.terminate(),
  };
}
