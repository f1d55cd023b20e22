import type { MessageKey } from '../words/key.ts';

/** Why nothing can be saved; each has a sentence and a remedy in the catalogue under `saving.why` and `saving.remedy`. */
export type FailureReason = 'full' | 'closed' | 'blocked' | 'newer' | 'unavailable' | 'slow' | 'unknown';

/** That saving failed, and why; `detail` is what the browser said, for the curious. */
export interface Failure {
  readonly state: 'failed';
  readonly reason: FailureReason;
  readonly detail: string;
  /** Which of the two stores has everything all the same; absent when neither has. */
  readonly only?: 'first' | 'second';
}

/** Whether everything in an open map is kept on this device; *saved* only once the write is complete. */
export type SaveState =
  | { readonly state: 'saved'; readonly rev: number }
  | { readonly state: 'saving' }
  | Failure;

/** The words for a save state: a label and, when saving failed, why and what to do. */
export interface SaveWords {
  readonly label: MessageKey;
  readonly why?: MessageKey;
  readonly remedy?: MessageKey;
}

/** The words for a save state. */
export function saveWords(state: SaveState): SaveWords {
  if (state.state !== 'failed') return { label: state.state === 'saved' ? 'saving.saved' : 'saving.saving' };
  return {
    label: 'saving.notSaved',
    why: `saving.why.${state.reason}`,
    remedy: `saving.remedy.${state.reason}`,
  };
}
