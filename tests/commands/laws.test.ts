import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, type Change, invertChanges, squashChanges } from '../../src/edit/change.ts';
import { rebaseChanges } from '../../src/edit/rebaseChanges.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import { doUndoRedo, rowsOf } from '../edit/doUndoRedo.ts';
import { newIds } from '../journey.ts';
import { problemsOf } from '../problems.ts';
import { anyCommand } from './anyCommand.ts';
import { richJourney } from './richJourney.ts';

const name = { key: 'edit.describeTouchpoint' } as const;

/** Runs edits one after the other and returns the outcome with the changes of each. */
function make(start: Doc, edits: readonly Edit[], ids: () => string): { doc: Doc; steps: Change[][] } {
  let doc = start;
  const steps = edits.map((edit) => {
    const tr = new Transaction(doc, ids);
    edit(tr);
    doc = tr.doc;
    return tr.changes;
  });
  return { doc, steps };
}

test('any command can be done, undone and redone, and leaves a sound map', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 6 }), anyCommand, (before, command) => {
      doUndoRedo(make(richJourney, before, newIds('past')).doc, command);
    }),
    { numRuns: 300 },
  );
});

test('undoing everything and redoing everything returns to the same rows', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 12 }), (edits) => {
      const editor = createEditor(richJourney, { newId: newIds(), now: () => 0 });
      for (const edit of edits) editor.run(name, edit, 'typing');
      for (const edit of edits) editor.run(name, edit);
      const end = rowsOf(editor.getState().doc);
      while (editor.getState().undoName) editor.undo();
      expect(rowsOf(editor.getState().doc)).toEqual(rowsOf(richJourney));
      while (editor.getState().redoName) editor.redo();
      expect(rowsOf(editor.getState().doc)).toEqual(end);
    }),
  );
});

const step = fc.record({ edit: anyCommand, by: fc.constantFrom('me', 'me', 'another') });

test('with others at work, undoing everything and redoing everything still returns to the same rows', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const editor = createEditor(richJourney, { newId: newIds(), now: () => 0 });
      const ids = newIds('other');
      for (const { edit, by } of steps) {
        if (by === 'me') editor.run(name, edit);
        else editor.receive(make(editor.getState().doc, [edit], ids).steps.flat());
      }
      const end = rowsOf(editor.getState().doc);
      while (editor.getState().undoName) editor.undo();
      expect(problemsOf(editor.getState().doc)).toEqual([]);
      while (editor.getState().redoName) editor.redo();
      expect(rowsOf(editor.getState().doc)).toEqual(end);
    }),
    { numRuns: 300 },
  );
});

test('squashed changes make the same map as the changes one by one, and take it back as well', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 12 }), (edits) => {
      const { doc, steps } = make(richJourney, edits, newIds());
      const squashed = squashChanges(steps.flat());
      expect(rowsOf(applyChanges(richJourney, squashed))).toEqual(rowsOf(doc));
      expect(rowsOf(applyChanges(doc, invertChanges(squashed)))).toEqual(rowsOf(richJourney));
      expect(new Set(squashed.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(squashed.length);
    }),
  );
});

test('changes aimed at a map that others have changed keep the others’ fields and leave it sound', () => {
  fc.assert(
    fc.property(
      fc.array(anyCommand, { minLength: 1, maxLength: 4 }),
      fc.array(anyCommand, { minLength: 1, maxLength: 4 }),
      (mine, theirs) => {
        const changes = make(richJourney, mine, newIds('mine')).steps.flat();
        const now = make(richJourney, theirs, newIds('theirs')).doc;
        const outcome = applyChanges(now, rebaseChanges(changes, now));
        expect(problemsOf(outcome)).toEqual([]);
        expectTheirFieldsKept(now, outcome, squashChanges(changes));
      },
    ),
    { numRuns: 300 },
  );
});

/** A field that I did not write is as the others left it, unless what it pointed at went with my changes. */
function expectTheirFieldsKept(now: Doc, outcome: Doc, mine: readonly Change[]): void {
  const after = rowsOf(outcome) as unknown as Record<string, Record<string, unknown>>;
  const own = new Map(mine.map((change) => [`${change.kind}/${change.id}`, change]));
  for (const [key, row] of Object.entries(rowsOf(now))) {
    const there = after[key];
    if (!there) continue;
    const change = own.get(key);
    for (const [field, value] of Object.entries(row)) {
      const before = change?.before as Record<string, unknown> | null | undefined;
      const written = change?.after as Record<string, unknown> | null | undefined;
      const isMine = before && written && before[field] !== written[field];
      const isReference = field.endsWith('Id');
      if (!isMine && !isReference) expect(there[field], `${key} ${field}`).toEqual(value);
    }
  }
}
