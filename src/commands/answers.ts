import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import type { Answer } from '../model/answer.ts';
import { tidyFields } from './tidyFields.ts';

/** Writes the answer to a question of the four steps; an empty one is taken away. */
export function writeAnswer(
  tr: Transaction,
  { step, questionId }: Pick<Answer, 'step' | 'questionId'>,
  text: string,
): void {
  const known = [...tr.doc.answer.values()].find((row) => row.step === step && row.questionId === questionId);
  if (text.trim() === '') {
    if (known) removeRows(tr, 'answer', [known.id]);
    return;
  }
  const fields = tidyFields('answer', { text });
  if (known) tr.update('answer', known.id, fields);
  else tr.add('answer', { step, questionId, ...fields });
}
