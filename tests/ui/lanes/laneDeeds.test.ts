import { expect, test } from 'vitest';
import { mapLanes } from '../../../src/model/mapLanes.ts';
import { renameLaneNow } from '../../../src/ui/lanes/laneDeeds.ts';
import { card, journey, row, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

const doc = journey(
  stage('Buy', card('Pay', -1)),
  row('lane', { id: 'sites', type: 'own', order: 'a0', title: 'Places' }),
);

test.each(['own', 'emotion'] as const)('the letters of a new name of a lane are one step (%s)', (type) => {
  const workspace = workspaceOver(doc);
  const { editor } = workspace;
  const laneOf = () => mapLanes(editor.getState().doc.lane).find((lane) => lane.type === type);
  for (const title of ['R', 'Ro', 'Rooms']) renameLaneNow(workspace, laneOf()?.key ?? '', title);
  expect(laneOf()?.row?.title).toBe('Rooms');
  editor.undo();
  expect(editor.getState().doc).toEqual(doc);
});
