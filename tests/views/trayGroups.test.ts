import { expect, test } from 'vitest';
import { removeSegment } from '../../src/commands/segments.ts';
import { removeStage } from '../../src/commands/stages.ts';
import { trayCards } from '../../src/ui/trayActions.ts';
import { trayGroups } from '../../src/views/trayGroups.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

test('the tray is shown by segment, with those of no segment first', () => {
  const { editor } = workspaceOver(
    journey(
      segment('Parent'),
      segment('Child'),
      segment('Aunt'),
      stage('Find', card('Read', 0, { segment: 'Child' }), card('Ask', 0, { segment: 'Parent' })),
      stage('Buy', card('Pay', 0, { segment: 'Aunt' })),
    ),
  );
  const shownGroups = () => trayGroups(trayCards(editor.getState().doc), editor.getState().doc.segment);
  expect(shownGroups()).toEqual([]);
  editor.run({ key: 'edit.removeStage' }, (tr) => removeStage(tr, 'find', 'tray'));
  editor.run({ key: 'edit.removeSegment' }, (tr) => removeSegment(tr, 'aunt', 'tray'));
  const groups = shownGroups().map(({ segment: owner, touchpoints }) => [
    owner?.name ?? null,
    ...touchpoints.map(({ title }) => title),
  ]);
  expect(groups).toEqual([
    [null, 'Pay'],
    ['Parent', 'Ask'],
    ['Child', 'Read'],
  ]);
});
