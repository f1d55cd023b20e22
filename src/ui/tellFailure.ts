import { failureOf } from '../storage/failure.ts';
import type { Message } from '../words/key.ts';

/** Says why, when what was begun could not be kept on this device. */
export function tellFailure(
  begun: Promise<unknown>,
  { notify }: { notify(message: Message): unknown },
): void {
  begun.catch((error: unknown) => {
    console.error(error);
    notify({ key: `saving.why.${failureOf(error).reason}` });
  });
}
