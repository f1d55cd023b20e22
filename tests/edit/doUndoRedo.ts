import { expect } from 'vitest';
import { applyChanges } from '../../src/edit/change.ts';
import type { Edit } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { kindNames, type Row } from '../../src/model/kinds.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import { newIds } from '../journey.ts';
import { problemsOf } from '../problems.ts';

/** The rows of a document in a form that two documents can be compared in: by kind and id, whatever the order in which they came in. */
export function rowsOf(doc: Doc): Record<string, Row> {
  const rows = kindNames.flatMap((kind) =>
    [...(doc[kind] as ReadonlyMap<string, Row>)].map(([id, row]) => [`${kind}/${id}`, row] as const),
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Does an edit, undoes it, and does it again, and sees that all is as it was each time and that the outcome is sound. Returns the outcome. */
export function doUndoRedo(doc: Doc, edit: Edit): Doc {
  for (const row of Object.values(rowsOf(doc))) Object.freeze(row);
  const start = structuredClone(rowsOf(doc));
  const editor = createEditor(doc, { newId: newIds(), now: () => 0 });

  const changes = editor.run({ key: 'edit.describeTouchpoint' }, edit);
  const outcome = editor.getState().doc;
  expect(problemsOf(outcome)).toEqual([]);
  expect(rowsOf(applyChanges(doc, changes)), 'the changes say all that was done').toEqual(rowsOf(outcome));
  expect(rowsOf(doc), 'the document before is left as it was').toEqual(start);

  editor.undo();
  expect(rowsOf(editor.getState().doc), 'undo returns to the same rows').toEqual(start);
  editor.redo();
  expect(rowsOf(editor.getState().doc), 'redo returns to the outcome').toEqual(rowsOf(outcome));
  return outcome;
}
