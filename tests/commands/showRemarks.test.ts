import { expect, test } from 'vitest';
import { showRemarks } from '../../src/commands/showRemarks.ts';
import type { TouchpointPlan } from '../../src/model/journeyPlan.ts';
import { mapLanes } from '../../src/model/mapLanes.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const none = { title: 'Pay', segment: null, stage: null, pains: [], brightSpots: [], opportunities: [] };

function lanesWith(...plans: TouchpointPlan[]): string[] {
  const doc = doUndoRedo(journey(stage('Buy', card('Pay'))), (tr) => showRemarks(tr, plans));
  return mapLanes(doc.lane).map(({ type }) => type);
}

test('the lanes of the remarks that were read are shown below the usual ones', () => {
  const read = lanesWith({ ...none, opportunities: ['Lend umbrellas'] }, { ...none, pains: ['Rain', ''] });
  expect(read).toEqual(['touchpoints', 'emotion', 'thinking', 'pains', 'opportunities']);
});

test('without remarks no lane is added', () => {
  expect(lanesWith(none, { ...none, pains: [' '] })).toEqual(['touchpoints', 'emotion', 'thinking']);
});
