import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceContent } from '../../src/commands/replaceContent.ts';
import { withJourneyId } from '../../src/model/withJourneyId.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import { doUndoRedo, rowsOf } from '../edit/doUndoRedo.ts';
import { card, journey, map, newIds, stage } from '../journey.ts';
import { anyCommand } from './anyCommand.ts';
import { richJourney } from './richJourney.ts';

test('going back to an earlier state gives the same rows, and can be undone', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 8 }), (edits) => {
      const editor = createEditor(richJourney, { newId: newIds(), now: () => 0 });
      for (const edit of edits) editor.run({ key: 'edit.renameMap' }, edit);
      const outcome = doUndoRedo(editor.getState().doc, (tr) => replaceContent(tr, richJourney));
      expect(rowsOf(outcome)).toEqual(rowsOf(richJourney));
    }),
    { numRuns: 200 },
  );
});

test('the map stays the same one, whatever the other calls itself', () => {
  const now = journey(map({ id: 'here', title: 'Here' }), stage('Buy', card('Pay')));
  const other = withJourneyId(journey(map({ id: 'there', title: 'There' }), stage('Look')), 'there');
  const outcome = doUndoRedo(now, (tr) => replaceContent(tr, other));
  expect([...outcome.journey.values()]).toEqual([{ id: 'here', title: 'There', language: 'en' }]);
  expect(outcome.touchpoint.size).toBe(0);
});
