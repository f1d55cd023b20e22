import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { addTouchpoint } from '../../../src/commands/touchpoints.ts';
import { turnedX } from '../../../src/derive/turnedPoints.ts';
import { startCard } from '../../../src/ui/newCard.ts';
import { TitleSession } from '../../../src/ui/titleSession.ts';
import { createList, followEditing, type JourneyList } from '../../../src/views/list/list.ts';
import { carryRow, pullTurnedPoint } from '../../../src/views/list/listGestures.ts';
import { listKey } from '../../../src/views/list/listKeys.ts';
import { activePlace, listPlaces } from '../../../src/views/list/listPlaces.ts';
import { showSegment } from '../../../src/views/list/showSegment.ts';
import { en } from '../../../src/words/en.ts';
import { card, journey, segment, stage, titles } from '../../journey.ts';
import { type TestWorkspace, workspaceOver } from '../../workspace.ts';

await i18next.init({ lng: 'en', resources: { en: { translation: en } } });

const map = () =>
  workspaceOver(
    journey(
      segment('Rider'),
      segment('Manager'),
      stage('Find', card('See', 0.2), card('Ask', 1)),
      stage('Try'),
      stage('Buy', card('Pay', -2), card('Read', 0, { segment: 'Manager' })),
    ),
  );

function listOver(workspace: TestWorkspace): JourneyList {
  const list = createList(workspace);
  followEditing(list);
  return list;
}

function focusOn(list: JourneyList, id: string): void {
  const place = listPlaces(list.layout.get()).find(({ key }) => key === id);
  list.workspace.session.setState({ focus: place?.focus ?? null });
}

function press(list: JourneyList, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const held = { altKey: parts.includes('Alt'), shiftKey: parts.includes('Shift') };
  return listKey(list, { key, ctrlKey: false, metaKey: false, ...held } as KeyboardEvent);
}

const doc = ({ workspace }: JourneyList) => workspace.editor.getState().doc;

describe('what the list shows', () => {
  test('follows the place of the keyboard from segment to segment, and stays when that is gone', () => {
    const list = listOver(map());
    showSegment(list.workspace, 'manager');
    expect(list.layout.get().segment?.id).toBe('manager');
    list.workspace.session.setState({ focus: null });
    expect(list.layout.get().segment?.id).toBe('manager');
  });

  test('has a new touchpoint as Enter will make it, while its line is typed', () => {
    const workspace = map();
    const list = listOver(workspace);
    startCard(workspace, { segmentId: 'rider', stageId: 'try', index: 0 });
    const id = workspace.session.getState().editing ?? '';
    expect(list.state.getState().capturing).toBe(id);
    new TitleSession(workspace, id).write('No bike @dock -2 !');
    const row = list.layout.get().rows.get(id);
    expect(row).toMatchObject({ title: ['No bike'], channel: 'dock' });
    expect(row?.touchpoint).toMatchObject({ emotion: -2, momentOfTruth: 'negative' });
    expect(list.layout.get().points.map((point) => point.id)).toEqual(['see', 'ask', id, 'pay']);
    expect(doc(list).touchpoint.get(id)?.title).toBe('No bike @dock -2 !');
  });

  test('has the title of another touchpoint in its row while it is changed', () => {
    const list = listOver(map());
    list.workspace.session.setState({ editing: 'pay' });
    expect(list.state.getState().capturing).toBeNull();
    expect(list.layout.get().rows.get('pay')?.title).toEqual(['Pay']);
  });

  test('tells those who listen of a new width, and of nothing that is as it was', () => {
    const list = listOver(map());
    let told = 0;
    const stop = list.layout.subscribe(() => {
      told += 1;
    });
    list.layout.setWidth(320);
    list.layout.setWidth(320);
    expect(told).toBe(1);
    list.workspace.editor.run({ key: 'edit.addTouchpoint' }, (tr) => {
      addTouchpoint(tr, { segmentId: 'rider', stageId: 'try', index: 0 }, { title: 'Test' });
    });
    expect(told).toBe(2);
    stop();
    list.layout.setWidth(500);
    expect(told).toBe(2);
  });
});

describe('the place of the keyboard', () => {
  test('is a row, or a stage without any; at first the first of all', () => {
    const list = listOver(map());
    const places = listPlaces(list.layout.get());
    expect(places.map(({ key }) => key)).toEqual(['see', 'ask', 'try', 'pay']);
    expect(activePlace(places, null)?.key).toBe('see');
    expect(activePlace(places, { segmentId: 'rider', stageId: 'find' })?.key).toBe('ask');
    expect(activePlace(places, { segmentId: 'rider', stageId: 'buy', touchpointId: 'gone' })?.key).toBe(
      'pay',
    );
  });

  test('walks up and down, to both ends, and into other segments at the same stage', () => {
    const list = listOver(map());
    const here = () =>
      activePlace(listPlaces(list.layout.get()), list.workspace.session.getState().focus)?.key;
    for (const [key, place] of [
      ['ArrowDown', 'ask'],
      ['ArrowDown', 'try'],
      ['ArrowUp', 'ask'],
      ['End', 'pay'],
      ['ArrowDown', 'pay'],
      ['ArrowRight', 'read'],
      ['ArrowRight', 'read'],
      ['ArrowLeft', 'pay'],
      ['Home', 'see'],
    ] as const) {
      expect(press(list, key)).toBe(true);
      expect(here(), key).toBe(place);
    }
  });
});

describe('keys on a row', () => {
  test('move it in time, through stages without any, and say so', () => {
    const list = listOver(map());
    focusOn(list, 'ask');
    press(list, 'Alt+ArrowDown');
    expect(titles(doc(list), 'try', 'rider')).toEqual(['Ask']);
    press(list, 'Alt+ArrowDown');
    expect(titles(doc(list), 'buy', 'rider')).toEqual(['Ask', 'Pay']);
    press(list, 'Alt+ArrowDown');
    press(list, 'Alt+ArrowDown');
    const { said } = list.workspace as TestWorkspace;
    expect(said.at(-1)?.key).toBe('board.cannotMove');
    expect(titles(doc(list), 'buy', 'rider')).toEqual(['Pay', 'Ask']);
  });

  test('take it to another segment, where the list follows', () => {
    const list = listOver(map());
    focusOn(list, 'pay');
    press(list, 'Alt+ArrowRight');
    expect(titles(doc(list), 'buy', 'manager')).toEqual(['Pay', 'Read']);
    expect(list.layout.get().segment?.id).toBe('manager');
  });

  test('set its emotion in tenths: to the right is up', () => {
    const list = listOver(map());
    focusOn(list, 'see');
    press(list, 'Alt+Shift+ArrowRight');
    expect(doc(list).touchpoint.get('see')?.emotion).toBe(0.3);
    press(list, 'Alt+Shift+ArrowLeft');
    press(list, 'Alt+Shift+ArrowLeft');
    expect(doc(list).touchpoint.get('see')?.emotion).toBe(0.1);
  });

  test('with Shift to an end all rows on the way are selected', () => {
    const list = listOver(map());
    focusOn(list, 'see');
    press(list, 'Shift+End');
    expect([...list.workspace.session.getState().selection].sort()).toEqual(['ask', 'pay', 'see']);
  });

  test('select it, begin its title or a new touchpoint, and are left to others otherwise', () => {
    const list = listOver(map());
    const { session } = list.workspace;
    focusOn(list, 'pay');
    press(list, ' ');
    expect(session.getState().selection).toEqual(['pay']);
    press(list, ' ');
    expect(session.getState().selection).toEqual([]);
    press(list, 'Shift+ArrowUp');
    press(list, 'Shift+ArrowUp');
    expect(session.getState().selection).toEqual(['pay', 'ask']);
    focusOn(list, 'pay');
    press(list, 'Enter');
    expect(session.getState().editing).toBe('pay');
    session.setState({ editing: null });
    focusOn(list, 'try');
    press(list, 'Enter');
    expect(list.state.getState().capturing).not.toBeNull();
    expect(press(list, 'x')).toBe(false);
    expect(listKey(list, { key: 'ArrowUp', ctrlKey: true } as KeyboardEvent)).toBe(false);
  });
});

describe('a drag in the list', () => {
  test('carries a row, and says the same edit for the same place', () => {
    const list = listOver(map());
    const gesture = carryRow(list, 'pay');
    gesture.begin();
    expect(gesture.at(0, list.layout.get().height - 10)).toBeNull();
    const edit = gesture.at(0, 10);
    expect(gesture.at(5, 12)).toBe(edit);
    expect(list.state.getState().carried).toMatchObject({ id: 'pay', place: { stageId: 'find', index: 0 } });
    gesture.end();
    expect(list.state.getState().carried).toBeNull();
    if (edit) list.workspace.editor.run(gesture.name, edit);
    expect(titles(doc(list), 'find', 'rider')).toEqual(['Pay', 'See', 'Ask']);
  });

  test('carries the other selected ones along with a selected row', () => {
    const list = listOver(map());
    list.workspace.session.setState({ selection: ['see', 'pay'] });
    const edit = carryRow(list, 'see').at(0, 74 + 74 + 20);
    if (edit) list.workspace.editor.run({ key: 'edit.moveTouchpoint' }, edit);
    // The map ends behind Pay, so that the whole shape stops there.
    expect(titles(doc(list), 'find', 'rider')).toEqual(['See', 'Ask']);
    expect(titles(doc(list), 'buy', 'rider')).toEqual(['Pay']);
    list.workspace.session.setState({ selection: ['see', 'ask'] });
    const both = carryRow(list, 'ask').at(0, 74 + 74 + 20);
    if (both) list.workspace.editor.run({ key: 'edit.moveTouchpoint' }, both);
    expect(titles(doc(list), 'try', 'rider')).toEqual(['See', 'Ask']);
  });

  test('pulls a point to one of the five levels, and back to where it was for nothing', () => {
    const list = listOver(map());
    const gesture = pullTurnedPoint(list, 'pay', -2);
    expect(gesture.at(turnedX(-2), 0)).toBeNull();
    const edit = gesture.at(turnedX(1) + 3, 0);
    if (edit) list.workspace.editor.run(gesture.name, edit);
    expect(doc(list).touchpoint.get('pay')?.emotion).toBe(1);
  });
});
