import { describe, expect, test } from 'vitest';
import { parseRow } from '../../src/model/parseRow.ts';
import { textLimit } from '../../src/model/rowKind.ts';

const card = { id: 'c', state: 'asIs', title: 'Pay', order: 'a0', segmentId: 's', stageId: null };

function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

describe('reading a row', () => {
  test('gives back a sound row as a fresh object', () => {
    const { row, repairs } = parseRow('touchpoint', { ...card, emotion: -1.3, kind: 'human' });
    expect(row).toEqual({ ...card, emotion: -1.3, kind: 'human' });
    expect(row).not.toBe(card);
    expect(repairs).toEqual([]);
  });

  test('leaves a wrong optional field away and says what stood there', () => {
    const { row, repairs } = parseRow('touchpoint', { ...card, emotion: 7, kind: ['odd'], feeling: 'Glad' });
    expect(row).toEqual({ ...card, feeling: 'Glad' });
    expect(repairs).toEqual([
      { what: 'fieldDropped', field: 'kind', value: '["odd"]' },
      { what: 'fieldDropped', field: 'emotion', value: '7' },
    ]);
  });

  test('takes null in an optional field for not set', () => {
    expect(parseRow('touchpoint', { ...card, emotion: null })).toEqual({ row: card, repairs: [] });
  });

  test('gives up a row without a field that it needs, and names the field', () => {
    const { title: _, ...untitled } = card;
    expect(parseRow('touchpoint', untitled)).toEqual({
      row: null,
      repairs: [{ what: 'rowLeftOut', field: 'title', value: '' }],
    });
  });

  test('takes the fallback for a required field that is wrong', () => {
    const { row, repairs } = parseRow('touchpoint', { ...card, state: 'later' }, { state: 'asIs' });
    expect(row).toEqual(card);
    expect(repairs).toEqual([{ what: 'fieldReplaced', field: 'state', value: 'later' }]);
  });

  test('cleans texts of control characters and broken characters', () => {
    const { row, repairs } = parseRow('touchpoint', { ...card, title: 'P\0a\ud800y\u0007\n!' });
    expect(row?.title).toBe('Pa\ufffdy\n!');
    expect(repairs).toEqual([expect.objectContaining({ what: 'textCleaned', field: 'title' })]);
  });

  test('shortens a text that is too long instead of losing it', () => {
    const { row, repairs } = parseRow('touchpoint', { ...card, title: 'x'.repeat(textLimit + 5) });
    expect(row?.title).toHaveLength(textLimit);
    expect(repairs).toEqual([expect.objectContaining({ what: 'textShortened', field: 'title' })]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -2.1, 0.55, '1', true])(
    'refuses %s as an emotion',
    (emotion) => {
      expect(parseRow('touchpoint', { ...card, emotion }).row).toEqual(card);
    },
  );
});

describe('fields that a row does not know', () => {
  test('are kept as they came', () => {
    const { row, repairs } = parseRow(
      'phase',
      json('{"id":"p","name":"Before","order":"a0","mood":{"x":[1,null]},"extra":{"y":1}}'),
    );
    expect(row?.extra).toEqual({ mood: { x: [1, null] }, extra: { y: 1 } });
    expect(repairs).toEqual([]);
  });

  test('are kept up to fifty, and the rest is named', () => {
    const many = Object.fromEntries(Array.from({ length: 52 }, (_, at) => [`f${at}`, at]));
    const { row, repairs } = parseRow('phase', { id: 'p', name: 'Before', order: 'a0', ...many });
    expect(Object.keys(row?.extra ?? {})).toHaveLength(50);
    expect(repairs.map(({ what, field }) => [what, field])).toEqual([
      ['fieldNotKept', 'f50'],
      ['fieldNotKept', 'f51'],
    ]);
  });

  test('are not kept when they are too large or have too long a name', () => {
    const huge = { big: 'x'.repeat(100_001), ['n'.repeat(101)]: 1, small: 1 };
    const { row, repairs } = parseRow('phase', { id: 'p', name: 'Before', order: 'a0', ...huge });
    expect(row?.extra).toEqual({ small: 1 });
    expect(repairs).toHaveLength(2);
  });

  test('cannot reach the prototype of anything', () => {
    const text =
      '{"id":"p","name":"B","order":"a0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"deep":{"__proto__":{"polluted":1}}}';
    const { row } = parseRow('phase', json(text));
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(row?.extra?.deep)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(row?.extra).toEqual({ constructor: { prototype: { polluted: 1 } }, deep: {} });
  });
});
