import { limits } from '../../formats/limits.ts';
import type { Message } from '../../words/key.ts';
import type { Made } from './exportFormat.ts';

/** What is said of files that were saved: `messages` names each of them. What else has to be known of them is said instead, as that the map in one is too large to be opened again. */
export function savedMessage({ files, said }: Made, messages: readonly Message[], carries: boolean): Message {
  const [first] = messages;
  if (carries && files.some(({ size }) => size > limits.journeyBytes)) {
    const limit = limits.journeyBytes / 1_000_000;
    return { key: 'exporting.savedTooLarge', values: { ...first?.values, limit } };
  }
  if (said) return { ...said, values: { ...first?.values, ...said.values } };
  if (!first) return { key: 'exporting.done' };
  return messages.length > 1
    ? { key: 'exporting.savedSeveral', values: { ...first.values, count: messages.length } }
    : first;
}
