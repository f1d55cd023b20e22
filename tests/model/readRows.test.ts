import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/model/order.ts';
import { readRows } from '../../src/model/readRows.ts';
import { newIds } from '../journey.ts';

const journey = { kind: 'journey', id: 'map', title: 'A journey', language: 'en' };
const stage = { kind: 'stage', id: 'buy', name: 'Buy', order: 'a0' };
const segment = { kind: 'segment', id: 'all', name: 'All', order: 'a0', color: 's1' };
const card = {
  kind: 'touchpoint',
  id: 'pay',
  state: 'asIs',
  title: 'Pay',
  order: 'a0',
  segmentId: 'all',
  stageId: 'buy',
};

function read(...rows: unknown[]) {
  return readRows(rows, { newId: newIds(), title: 'From the file', language: 'en' });
}

function acts(report: readonly { what: string; id: string }[]): string[] {
  return report.map(({ what, id }) => `${what} ${id}`);
}

describe('reading the rows of a file', () => {
  test('gives a sound map without a word', () => {
    const { doc, report } = read(journey, stage, segment, card);
    expect(report).toEqual([]);
    expect(doc.touchpoint.get('pay')).toEqual({ ...card, kind: undefined });
  });

  test('finds the kind of a touchpoint under its own name', () => {
    const { doc, report } = read(journey, stage, segment, { ...card, touchpointKind: 'digital' });
    expect(doc.touchpoint.get('pay')?.kind).toBe('digital');
    expect(report).toEqual([]);
  });

  test('leaves out what is no row, with its place', () => {
    const { report } = read(journey, 5, null, [], 'x', { id: 'no-kind' }, { kind: 3, id: 'odd' });
    expect(report.map(({ what, place }) => [what, place])).toEqual(
      [2, 3, 4, 5, 6, 7].map((place) => ['rowLeftOut', place]),
    );
  });

  test('keeps rows of unknown kinds aside as they came', () => {
    const later = { kind: 'weather', id: 'w', order: 'a0', sky: ['blue'] };
    const { doc, report } = read(journey, later, { kind: 'aside', id: 'x' });
    expect([...doc.aside.values()]).toEqual([
      { id: 'w', row: later },
      { id: 'x', row: { kind: 'aside', id: 'x' } },
    ]);
    expect(acts(report)).toEqual(['keptAside w', 'keptAside x']);
  });

  test('gives the second of two equal ids a new one; references stay with the first', () => {
    const { doc, report } = read(journey, stage, segment, card, { ...card, title: 'Pay again', order: 'a1' });
    expect([...doc.touchpoint.values()].map(({ id, title }) => [id, title])).toEqual([
      ['pay', 'Pay'],
      ['new1', 'Pay again'],
    ]);
    expect(report).toEqual([{ what: 'newId', kind: 'touchpoint', id: 'new1', place: 5, value: 'pay' }]);
  });

  test('changes an id that cannot be used, and the references to it', () => {
    const { doc, report } = read(journey, { ...stage, id: 'buy it!' }, segment, {
      ...card,
      stageId: 'buy it!',
    });
    expect(doc.touchpoint.get('pay')?.stageId).toBe('new1');
    expect(acts(report)).toEqual(['newId new1']);
  });

  test('follows ids that are numbers', () => {
    const { doc, report } = read(journey, { ...stage, id: 7 }, segment, { ...card, stageId: 7 });
    expect(doc.touchpoint.get('pay')?.stageId).toBe('new1');
    expect(acts(report)).toEqual(['newId new1']);
  });

  test('keeps an unknown field that is named as if it were a kind', () => {
    const { doc, report } = read(journey, { ...stage, stageKind: 'inner' });
    expect(doc.stage.get('buy')?.extra).toEqual({ stageKind: 'inner' });
    expect(report).toEqual([]);
  });

  test('follows the same id in two kinds to the right row', () => {
    const { doc } = read(
      journey,
      { ...segment, id: 'one' },
      { ...stage, id: 'one' },
      {
        ...card,
        segmentId: 'one',
        stageId: 'one',
      },
    );
    expect(doc.touchpoint.get('pay')).toMatchObject({ segmentId: 'one', stageId: 'new1' });
  });

  test('gives a file without a map a title, and keeps the first of two', () => {
    expect([...read(stage).doc.journey.values()]).toEqual([
      { id: 'new1', title: 'From the file', language: 'en' },
    ]);
    const two = read(journey, { ...journey, id: 'second', title: 'Second' });
    expect([...two.doc.journey.keys()]).toEqual(['map']);
    expect(acts(two.report)).toEqual(['journeyLeftOut second']);
  });

  test('does not lose a segment for its colour or a card for its place', () => {
    const { color: _, ...grey } = segment;
    const { stageId: __, ...lost } = card;
    const { doc, report } = read(journey, stage, grey, lost);
    expect(doc.segment.get('all')?.color).toBe('s1');
    expect(doc.touchpoint.get('pay')?.stageId).toBeNull();
    expect(acts(report)).toEqual(['fieldReplaced all', 'fieldReplaced pay']);
  });

  test('puts rows without an order key behind the others, as they came', () => {
    const names = ['d', 'c', 'b', 'a'];
    const rows = names.map((name, at) => ({
      kind: 'stage',
      id: name,
      name,
      ...(at === 2 && { order: 'a5' }),
    }));
    const { doc, report } = read(journey, ...rows);
    expect(inOrder(doc.stage.values()).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
    expect(acts(report)).toContain('reordered b');
  });
});

describe('names that mean something to the language', () => {
  test.each(['__proto__', 'constructor', 'toString'])('%s is an id like any other', (id) => {
    const text = JSON.stringify([journey, { ...stage, id }, segment, { ...card, stageId: id }]);
    const { doc, report } = read(...(JSON.parse(text) as unknown[]));
    expect(report).toEqual([]);
    expect(doc.stage.get(id)?.name).toBe('Buy');
    expect(doc.touchpoint.get('pay')?.stageId).toBe(id);
    const kinds = read(journey, { kind: id, id: 'x' });
    expect(kinds.doc.aside.get('x')?.row.kind).toBe(id);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('kind');
  });
});
