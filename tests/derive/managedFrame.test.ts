import { expect, test } from 'vitest';
import { managedFrame } from '../../src/derive/managedFrame.ts';
import { card, journey, row, segment, stage } from '../journey.ts';

test('the frame of the managed experience is filled from the map, each name once', () => {
  const doc = journey(
    segment('Riders'),
    segment('Fleets'),
    stage(
      'Ride',
      card('A', 0, { place: 'Dock', channel: 'App' }),
      card('B', 0, { place: ' dock ' }),
      card('C'),
    ),
    row('step', { id: 's', touchpointId: 'a', order: 'a0', actor: 'employee', text: 'x', system: 'Depot' }),
    row('dataItem', { id: 'd', touchpointId: 'a', order: 'a0', what: 'Rides', system: 'depot' }),
    row('process', { id: 'p', order: 'a0', name: 'Rebalancing' }),
  );
  expect(managedFrame(doc)).toEqual({
    customer: ['Riders', 'Fleets'],
    environments: ['Dock'],
    platform: ['Depot', 'Rebalancing'],
    interfaces: ['App'],
  });
});

test('an empty map says nothing of it', () => {
  expect(managedFrame(journey(segment(' ')))).toEqual({
    customer: [],
    environments: [],
    platform: [],
    interfaces: [],
  });
});
