import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/formats/csv.ts';

/** Reads one row with these columns. */
function read(cells: Record<string, string>) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = [
    ['Stage', 'Touchpoint', ...Object.keys(cells)],
    ['Buy', 'I pay', ...Object.values(cells)],
  ].map((row) => row.map(quoted).join(','));
  const file = readCsv(text.join('\n'), 'x.csv');
  if ('problem' in file) throw new Error(file.problem.key);
  const reasons = (list: readonly { column?: string; reason: { key: string } }[]) =>
    list.map(({ column, reason }) => `${column}: ${reason.key.split('.').at(-1)}`);
  return {
    touchpoint: file.plan.touchpoints[0],
    unread: reasons(file.report.unread),
    notes: reasons(file.report.notes),
  };
}

describe('an emotion in a cell', () => {
  test.each([
    ['-2', -2],
    ['−1.5', -1.5],
    ['+1', 1],
    ['0,7', 0.7],
    [' 2.0 ', 2],
    ['-0', 0],
    ['.5', 0.5],
    ['\u20111.5', -1.5],
    ['＋1', 1],
    ['very positive', 2],
    ['Molto negativa', -2],
    ['négatif', -1],
    ['neutral', 0],
  ])('%j is %d', (cell, emotion) => {
    const { touchpoint, unread } = read({ Emotion: cell });
    expect(touchpoint?.emotion).toBe(emotion);
    expect(unread).toEqual([]);
  });

  test.each(['', '-', '–', 'n/a', '?'])('%j is none', (cell) => {
    const { touchpoint, unread } = read({ Emotion: cell });
    expect(touchpoint).not.toHaveProperty('emotion');
    expect(unread).toEqual([]);
  });

  test.each([
    ['3', 'outOfScale'],
    ['-2.1', 'outOfScale'],
    ['1e0', 'unknownEmotion'],
    ['angry', 'unknownEmotion'],
    ['Infinity', 'unknownEmotion'],
  ])('%j is not read: %s', (cell, reason) => {
    const { touchpoint, unread } = read({ Emotion: cell });
    expect(touchpoint).not.toHaveProperty('emotion');
    expect(unread).toEqual([`Emotion: ${reason}`]);
  });

  test('is rounded to a tenth, halves away from zero, and listed', () => {
    expect(read({ Emotion: '-1.25' })).toMatchObject({
      touchpoint: { emotion: -1.3 },
      notes: ['Emotion: roundedToTenth'],
    });
  });
});

describe('a moment of truth in a cell', () => {
  test.each([
    ['yes', '1', 'positive'],
    ['YES', '-0.1', 'negative'],
    ['x', '-2', 'negative'],
    ['✓', '2', 'positive'],
    ['sì', '-1', 'negative'],
    ['wahr', '1', 'positive'],
    ['positive', '-1', 'positive'],
    ['negativo', '1', 'negative'],
    ['+', '-1', 'positive'],
    ['−', '1', 'negative'],
    ['no', '1', undefined],
    ['false', '1', undefined],
    ['0', '1', undefined],
    ['', '1', undefined],
    ['n/a', '1', undefined],
  ])('%j with the emotion %s is %s', (cell, emotion, moment) => {
    const { touchpoint, unread, notes } = read({ 'Moment of truth': cell, Emotion: emotion });
    expect(touchpoint?.momentOfTruth).toBe(moment);
    expect([...unread, ...notes]).toEqual([]);
  });

  test.each(['0', '', 'odd'])('is positive and listed for "yes" with the emotion %j', (emotion) => {
    const { touchpoint, notes } = read({ 'Moment of truth': 'yes', Emotion: emotion });
    expect(touchpoint?.momentOfTruth).toBe('positive');
    expect(notes).toEqual(['Moment of truth: takenAsPositive']);
  });

  test.each(['-', '–'])('is negative for %j, and listed, for it may mean none', (cell) => {
    const { touchpoint, notes } = read({ 'Moment of truth': cell, Emotion: '1' });
    expect(touchpoint?.momentOfTruth).toBe('negative');
    expect(notes).toEqual(['Moment of truth: takenAsNegative']);
  });

  test('in other words is not read', () => {
    const { touchpoint, unread } = read({ 'Moment of truth': 'maybe' });
    expect(touchpoint).not.toHaveProperty('momentOfTruth');
    expect(unread).toEqual(['Moment of truth: unknownMoment']);
  });
});

describe('words in a cell', () => {
  test.each([
    ['Kind', 'Digitale', 'kind', 'digital'],
    ['Kind', 'PHYSICAL', 'kind', 'physical'],
    ['Ownership', 'external', 'controlledBy', 'others'],
    ['Ownership', 'Social', 'controlledBy', 'others'],
    ['Ownership', 'own', 'controlledBy', 'brand'],
    ['Ownership', 'Partner-owned', 'controlledBy', 'partner'],
    ['Ownership', 'du client', 'controlledBy', 'customer'],
    ['Evidence', 'Well researched', 'evidence', 'researched'],
    ['Evidence', 'Annahme', 'evidence', 'assumption'],
    ['Evidence', 'en partie', 'evidence', 'partly'],
  ])('%s %j is read as %s %s', (column, cell, field, value) => {
    expect(read({ [column]: cell }).touchpoint).toHaveProperty(field, value);
  });

  test.each([
    ['Kind', 'telepathic', 'unknownKind'],
    ['Ownership', 'nobody', 'unknownControl'],
    ['Evidence', 'heard it', 'unknownEvidence'],
  ])('%s %j is listed: %s', (column, cell, reason) => {
    const { touchpoint, unread } = read({ [column]: cell, Channel: 'Shop' });
    expect(touchpoint?.channel).toBe('Shop');
    expect(unread).toEqual([`${column}: ${reason}`]);
  });

  test('are kept as they are in columns of text', () => {
    const cells = {
      Description: '<b>x</b>',
      Feeling: 'Glad',
      Quote: '“Oh”',
      Responsible: 'Till',
      Why: 'It hurts',
    };
    expect(read(cells).touchpoint).toMatchObject({
      description: '<b>x</b>',
      feeling: 'Glad',
      quote: '“Oh”',
      responsible: 'Till',
      momentWhy: 'It hurts',
    });
  });

  test('are shortened when they are too long, and listed', () => {
    const { touchpoint, unread } = read({ Description: 'x'.repeat(20_001) });
    expect(touchpoint?.description).toHaveLength(20_000);
    expect(unread).toEqual(['Description: textShortened']);
  });
});

test('semicolons and line breaks in a cell part remarks; bullets go', () => {
  expect(read({ 'Pain points': '• Slow ; ;Dear\n- Far\n\n-5 degrees' }).touchpoint?.pains).toEqual([
    'Slow',
    'Dear',
    'Far',
    '-5 degrees',
  ]);
});
