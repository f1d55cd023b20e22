// A worker of its own: only there can private files be written step by step, and nothing that it does keeps the page waiting.
import { cacheFiles } from './cacheFiles.ts';
import { Journals } from './journals.ts';
import { privateFiles } from './privateFiles.ts';
import { type JournalCall, JournalDesk, type JournalReply } from './requests.ts';

const worker = self as unknown as {
  postMessage(reply: JournalReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<JournalCall>) => void): void;
};

async function open() {
  const files = (await privateFiles(navigator.storage)) ?? (await cacheFiles(caches, self.location.href));
  if (!files) throw new DOMException('There is no place for a second store.', 'MissingApiError');
  return { kind: files.kind, journals: new Journals(files) };
}

const desk = new JournalDesk(open());

worker.addEventListener('message', async ({ data }) => worker.postMessage(await desk.answer(data)));
