import { expect, test, vi } from 'vitest';
import { createSessionStore } from '../../src/store/createSessionStore.ts';
import { forgetGone } from '../../src/store/forgetGone.ts';
import { card, journey, row, segment, stage, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Buy', card('Pay')),
  stage('Use'),
  tray(card('Later')),
);

test('a session starts with nothing selected, on the map, in the timeline', () => {
  expect(createSessionStore().getState()).toEqual({
    selection: [],
    about: null,
    chosen: null,
    focus: null,
    editing: null,
    seen: 'asIs',
    both: false,
    view: 'map',
    analysed: { segmentIds: null, stageIds: null },
    finding: false,
    faded: new Set(),
    hiddenCards: new Set(),
    parts: { hiddenSegments: [], foldedSegments: [], foldedStages: [] },
    layout: 'timeline',
    laneHeight: 'M',
    foldedLanes: '',
    inAll: false,
    inspectorOpen: true,
    sidePanel: null,
    minimap: true,
    smallView: null,
  });
  expect(createSessionStore({ layout: 'compact' }).getState().layout).toBe('compact');
});

test('wherever the keyboard goes is shown', () => {
  const parts = { hiddenSegments: ['ann'], foldedSegments: ['bob'], foldedStages: ['buy', 'use'] };
  const session = createSessionStore({ parts });
  session.setState({ focus: null });
  expect(session.getState().parts).toBe(parts);
  session.setState({ focus: { segmentId: 'ann', stageId: 'buy' } });
  expect(session.getState().parts).toEqual({
    hiddenSegments: [],
    foldedSegments: ['bob'],
    foldedStages: ['use'],
  });
});

test('touchpoints are selected, or one link or note', () => {
  const session = createSessionStore();
  session.setState({ selection: ['pay'] });
  session.setState({ chosen: { kind: 'note', id: 'n' } });
  expect(session.getState()).toMatchObject({ selection: [], chosen: { kind: 'note', id: 'n' } });
  session.setState({ inspectorOpen: false, focus: null });
  expect(session.getState().chosen).toEqual({ kind: 'note', id: 'n' });
  session.setState({ selection: ['pay'] });
  expect(session.getState()).toMatchObject({ selection: ['pay'], chosen: null });
  session.setState({ chosen: { kind: 'link', id: 'l' } });
  session.setState({ view: 'table' });
  expect(session.getState().chosen).toBe(null);
  session.setState({ view: 'map', chosen: { kind: 'link', id: 'l' } });
  session.setState({ selection: [] });
  expect(session.getState().chosen).toBe(null);
});

test('a link or note that is gone is no longer selected or edited', () => {
  const session = createSessionStore();
  session.setState({ chosen: { kind: 'note', id: 'n' }, editing: 'n' });
  const noted = journey(stage('Buy'), row('note', { id: 'n', x: 0, y: 0, text: '' }));
  forgetGone(session, noted);
  expect(session.getState()).toMatchObject({ chosen: { kind: 'note', id: 'n' }, editing: 'n' });
  forgetGone(session, doc);
  expect(session.getState()).toMatchObject({ chosen: null, editing: null });
  session.setState({ chosen: { kind: 'link', id: 'l' } });
  forgetGone(session, doc);
  expect(session.getState().chosen).toBe(null);
});

test('cards that are gone are no longer selected, edited or focused', () => {
  const session = createSessionStore();
  session.setState({
    selection: ['gone', 'pay'],
    editing: 'gone',
    focus: { segmentId: 'ann', stageId: 'buy', touchpointId: 'gone' },
  });
  forgetGone(session, doc);
  expect(session.getState()).toMatchObject({
    selection: ['pay'],
    editing: null,
    focus: { segmentId: 'ann', stageId: 'buy' },
  });
  expect(session.getState().focus).not.toHaveProperty('touchpointId');
});

test('the focus leaves the board with its stage or segment', () => {
  const session = createSessionStore({ focus: { segmentId: 'ann', stageId: 'gone' } });
  forgetGone(session, doc);
  expect(session.getState().focus).toBeNull();
});

test('the focus follows its card into another cell, and stays in the cell when the card goes to the tray', () => {
  const session = createSessionStore({ focus: { segmentId: 'bob', stageId: 'use', touchpointId: 'pay' } });
  forgetGone(session, doc);
  expect(session.getState().focus).toEqual({ segmentId: 'ann', stageId: 'buy', touchpointId: 'pay' });
  session.setState({ focus: { segmentId: 'bob', stageId: 'use', touchpointId: 'later' } });
  forgetGone(session, doc);
  expect(session.getState().focus).toEqual({ segmentId: 'bob', stageId: 'use' });
});

test('a title is no longer edited when its card goes to the tray', () => {
  const session = createSessionStore({ editing: 'later' });
  forgetGone(session, doc);
  expect(session.getState().editing).toBeNull();
});

test('nothing changes while everything is there', () => {
  const session = createSessionStore({
    selection: ['pay'],
    editing: 'pay',
    focus: { segmentId: 'ann', stageId: 'buy', touchpointId: 'pay' },
  });
  const listener = vi.fn();
  session.subscribe(listener);
  forgetGone(session, doc);
  session.setState({ focus: { segmentId: 'ann', stageId: 'use' } });
  forgetGone(session, doc);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('what the details are about goes with its row, and as soon as touchpoints are selected', () => {
  const session = createSessionStore();
  session.setState({ about: { kind: 'stage', id: 'buy' } });
  forgetGone(session, doc);
  expect(session.getState().about).toEqual({ kind: 'stage', id: 'buy' });
  session.setState({ selection: [] });
  expect(session.getState().about).not.toBeNull();
  session.setState({ selection: ['pay'] });
  expect(session.getState()).toMatchObject({ about: null, selection: ['pay'] });
  session.setState({ selection: [], about: { kind: 'segment', id: 'gone' } });
  forgetGone(session, doc);
  expect(session.getState().about).toBeNull();
});
