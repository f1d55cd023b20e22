import { failureOf } from '../storage/failure.ts';
import type { Notices } from '../ui/parts/notices.ts';

/** Says why, when what was begun could not be kept on this device. */
export function tellFailure(begun: Promise<unknown>, notices: Pick<Notices, 'notify'>): void {
  begun.catch((error: unknown) => {
    console.error(error);
    notices.notify({ key: `saving.why.${failureOf(error).reason}` });
  });
}
