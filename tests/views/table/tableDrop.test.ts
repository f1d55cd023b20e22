import { expect, test } from 'vitest';
import { createTable } from '../../../src/views/table/table.ts';
import { dropAt, heldAt, letGo } from '../../../src/views/table/tableDrop.ts';
import { card, journey, row, segment, stage, titles } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Find', card('A'), card('B'), card('C')),
  stage('Buy', card('D'), card('E', 0, { segment: 'Bob' })),
  row('lane', { id: 'sites', type: 'own', order: 'a0' }),
  row('laneCard', {
    id: 'shop',
    laneId: 'sites',
    segmentId: 'ann',
    stageId: 'find',
    order: 'a0',
    text: 'Shop',
  }),
);

function tableWith(...selection: string[]) {
  const workspace = workspaceOver(doc);
  workspace.session.setState({ selection });
  const desk = createTable(workspace);
  const hold = (id: string) => {
    const place = { kind: 'cell', segmentId: 'ann', stageId: 'find', touchpointId: id } as const;
    const held = heldAt(desk, place);
    if (!held) throw new Error('There is nothing to hold.');
    return held;
  };
  return { workspace, desk, hold };
}

/** A cell of the page from 0 to 40 pixels. */
function over(cell: string, key?: string): Element {
  const element = {
    dataset: { cell, key },
    getBoundingClientRect: () => ({ top: 0, height: 40 }),
    closest: () => element,
  };
  return element as unknown as Element;
}

test('over the upper half of a touchpoint it lands before, over the lower behind it; what is held does not count', () => {
  const { desk, hold } = tableWith();
  const held = hold('a');
  expect(dropAt(desk, held, over('ann find', 'c'), 5)).toEqual({
    place: { segmentId: 'ann', stageId: 'find', index: 1 },
    key: 'c',
    edge: 'before',
  });
  expect(dropAt(desk, held, over('ann find', 'c'), 35)).toMatchObject({ place: { index: 2 }, edge: 'after' });
});

test('below the touchpoints of a cell it lands behind the last, and an empty cell takes it', () => {
  const { desk, hold } = tableWith();
  expect(dropAt(desk, hold('a'), over('ann buy'), 5)).toMatchObject({
    key: 'd',
    edge: 'after',
    place: { index: 1 },
  });
  expect(dropAt(desk, hold('a'), over('bob find', 'bob find'), 5)).toMatchObject({
    key: 'bob find',
    edge: 'inside',
    place: { segmentId: 'bob', stageId: 'find', index: 0 },
  });
  expect(dropAt(desk, hold('a'), over('gone find'), 5)).toBeNull();
  expect(dropAt(desk, hold('a'), null, 5)).toBeNull();
});

test('selected ones go together, as one step, and it is said where they stand', () => {
  const { workspace, desk, hold } = tableWith('a', 'c');
  const held = hold('c');
  expect(held.ids).toEqual(['a', 'c']);
  const drop = dropAt(desk, held, over('bob buy', 'e'), 5);
  if (drop) letGo(desk, held, drop);
  expect(titles(workspace.editor.getState().doc, 'buy', 'bob')).toEqual(['A', 'C', 'E']);
  expect(workspace.said.at(-1)).toMatchObject({ key: 'board.movedCards', values: { count: 2 } });
  workspace.editor.undo();
  expect(workspace.editor.getState().doc).toEqual(doc);
});

test('the card of a lane stays in its lane, over whatever it is let go', () => {
  const { workspace, desk } = tableWith();
  const place = { kind: 'lane', lane: 'sites', segmentId: 'ann', stageId: 'find', cardId: 'shop' } as const;
  const held = heldAt(desk, place);
  const drop = held && dropAt(desk, held, over('bob buy', 'e'), 5);
  expect(drop).toMatchObject({ key: 'sites bob buy', edge: 'inside' });
  if (held && drop) letGo(desk, held, drop);
  expect(workspace.editor.getState().doc.laneCard.get('shop')).toMatchObject({
    segmentId: 'bob',
    stageId: 'buy',
  });
});

test('texts of lanes, headers and empty cells are not carried', () => {
  const { desk } = tableWith();
  expect(heldAt(desk, { kind: 'cell', segmentId: 'bob', stageId: 'find' })).toBeNull();
  expect(heldAt(desk, { kind: 'stage', id: 'find' })).toBeNull();
  expect(heldAt(desk, null)).toBeNull();
});
