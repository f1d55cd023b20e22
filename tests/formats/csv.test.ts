import { describe, expect, test } from 'vitest';
import { readCsv, titleOf } from '../../src/formats/csv.ts';
import { limits } from '../../src/formats/limits.ts';

function read(text: string | Uint8Array, name = 'bread.csv') {
  const file = readCsv(text, name);
  if ('problem' in file) throw new Error(`The table was refused: ${file.problem.key}`);
  return file;
}

function problemOf(text: string | Uint8Array) {
  const file = readCsv(text, 'bread.csv');
  return 'problem' in file ? file.problem : null;
}

const table = `Segment,Stage,Touchpoint,Channel,Kind,Ownership,Emotion,Moment of truth,Pain points,Opportunities,Pets
Neighbours,Notice,I smell the bread,Street,sensory,brand,2,yes,,,dog
Cafés,Buy,I order by phone,Phone,human,brand,-0.5,,Busy line; Wrong price,Order online,
Neighbours,Buy,I stand in line,Shop,physical,brand,-1,yes,Ten people,,cat
`;

describe('a table of touchpoints', () => {
  test('becomes a plan with stages and segments in the order in which they first appear', () => {
    const { plan } = read(table);
    expect(plan).toMatchObject({ title: 'Bread', language: 'en' });
    expect(plan.stages).toEqual(['Notice', 'Buy']);
    expect(plan.segments).toEqual(['Neighbours', 'Cafés']);
    expect(plan.touchpoints).toHaveLength(3);
    expect(plan.touchpoints[1]).toEqual({
      title: 'I order by phone',
      segment: 'Cafés',
      stage: 'Buy',
      channel: 'Phone',
      kind: 'human',
      controlledBy: 'brand',
      emotion: -0.5,
      pains: ['Busy line', 'Wrong price'],
      brightSpots: [],
      opportunities: ['Order online'],
    });
  });

  test('says which columns it reads and which it does not', () => {
    const { report } = read(table);
    expect(report.columns.map(({ as }) => as)).toEqual([
      'segment',
      'stage',
      'touchpoint',
      'channel',
      'kind',
      'controlledBy',
      'emotion',
      'momentOfTruth',
      'pains',
      'opportunities',
    ]);
    expect(report.unreadColumns).toEqual([{ name: 'Pets', number: 11 }]);
    expect(report.unread).toEqual([]);
  });

  test.each([',', ';', '\t', '|'])('may be separated by %j', (separator) => {
    const lines = ['Stage,Touchpoint,Emotion,Pain points', 'Buy,I pay,-1,"a; b, c|d\te"'].map((line) =>
      line.replace(/,(?! )/g, separator),
    );
    expect(read(lines.join('\n')).plan.touchpoints[0]).toMatchObject({
      stage: 'Buy',
      emotion: -1,
      pains: ['a', 'b, c|d\te'],
    });
  });

  test.each([
    ['UTF-8', [0x43, 0x61, 0x66, 0xc3, 0xa9]],
    ['Windows-1252', [0x43, 0x61, 0x66, 0xe9]],
  ])('may be in %s', (_, name) => {
    const head = new TextEncoder().encode('Stage,Touchpoint\n');
    expect(read(new Uint8Array([...head, ...name, 0x2c, 0x78])).plan.stages).toEqual(['Café']);
  });

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf], (text: string) => [...new TextEncoder().encode(text)]],
    ['UTF-16 LE', [0xff, 0xfe], (text: string) => [...text].flatMap((each) => [each.charCodeAt(0), 0])],
    ['UTF-16 BE', [0xfe, 0xff], (text: string) => [...text].flatMap((each) => [0, each.charCodeAt(0)])],
  ])('may begin with the mark of %s', (_, mark, encode) => {
    expect(read(new Uint8Array([...mark, ...encode('Stage,Touchpoint\nBuy,I pay')])).plan.stages).toEqual([
      'Buy',
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    const { plan, report } = read(
      ['Stage,Touchpoint,Emotion', 'Buy,"I pay', 'in coins",9', 'Buy,x,7'].join(end),
    );
    expect(plan.touchpoints[0]?.title).toBe('I pay\nin coins');
    expect(report.unread.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('that says it is UTF-8 is read as such, even with a broken character in it', () => {
    const [head, tail] = ['\uFEFFStage,Touchpoint\nCafé,I', ' pay'].map((text) =>
      new TextEncoder().encode(text),
    );
    const { plan } = read(new Uint8Array([...(head ?? []), 0xe9, ...(tail ?? [])]));
    expect(plan.touchpoints).toMatchObject([{ stage: 'Café', title: 'I\uFFFD pay' }]);
  });

  test('keeps quotes and separators inside of quoted cells', () => {
    expect(read('Stage,Touchpoint\nBuy,"He said ""no"", twice"').plan.touchpoints[0]?.title).toBe(
      'He said "no", twice',
    );
  });

  test('may have a title and a separator line above the names of the columns', () => {
    const { plan, report } = read('sep=;\nOur journey;;\n\nStage;Touchpoint\nBuy;I pay');
    expect(plan.touchpoints).toHaveLength(1);
    expect(report.unread).toEqual([
      { line: 2, value: 'Our journey', reason: { key: 'importing.table.aboveHeader' } },
    ]);
  });

  test('may have no segments: then there is one', () => {
    expect(read('Stage,Touchpoint\nBuy,I pay').plan.segments).toEqual(['Customer']);
    expect(read('Fase,Punto di contatto\nAcquisto,Pago').plan.segments).toEqual(['Cliente']);
  });

  test('takes an empty stage or segment for the one above, and says so', () => {
    const { plan, report } = read('Segment,Stage,Touchpoint\nAll,Buy,a\n,,b\nall,Use,c');
    expect(plan.segments).toEqual(['All']);
    expect(plan.touchpoints.map(({ stage }) => stage)).toEqual(['Buy', 'Buy', 'Use']);
    expect(report.notes.map(({ line, column, reason }) => [line, column, reason.values?.name])).toEqual([
      [3, 'Stage', 'Buy'],
      [3, 'Segment', 'All'],
      [4, 'Segment', 'All'],
    ]);
  });

  test('gives rows before the first stage a stage of their own', () => {
    const { plan, report } = read('Stage,Touchpoint\n,a\nBuy,b');
    expect(plan.stages).toEqual(['Without stage', 'Buy']);
    expect(report.notes).toHaveLength(1);
  });

  test('takes an empty stage or segment for the one in a heading above', () => {
    const { plan, report } = read(
      'Segment,Stage,Touchpoint\nAll,Buy,\n,,I pay\n,Use,\n,,I eat\nall,Buy,I leave',
    );
    expect(plan.touchpoints.map(({ stage, segment }) => [stage, segment])).toEqual([
      ['Buy', 'All'],
      ['Use', 'All'],
      ['Buy', 'All'],
    ]);
    expect(plan.stages).toEqual(['Buy', 'Use']);
    expect(report.unread.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('takes names for one that are written with the same letters in another way', () => {
    expect(read('Stage,Touchpoint\nCafe\u0301,a\nCafé,b').plan.stages).toHaveLength(1);
  });

  test('lists rows without a touchpoint, and passes over empty ones', () => {
    const { plan, report } = read('Stage,Touchpoint,Emotion\nBuy,,2\n,,\nBuy,I pay,1');
    expect(plan.touchpoints).toHaveLength(1);
    expect(report.unread).toEqual([{ line: 2, value: 'Buy, 2', reason: { key: 'importing.table.noTitle' } }]);
  });

  test('takes the apostrophe of spreadsheets from before a sign', () => {
    expect(read("Stage,Touchpoint,Emotion\nBuy,'=SUM,'-1").plan.touchpoints[0]).toMatchObject({
      title: '=SUM',
      emotion: -1,
    });
  });

  test('is cleaned of control characters, and says so', () => {
    const { plan, report } = read('Stage,Touchpoint\nBuy,I\u0007 pay');
    expect(plan.touchpoints[0]?.title).toBe('I pay');
    expect(report.notes).toEqual([{ line: 2, reason: { key: 'importing.table.textCleaned' } }]);
  });
});

describe('a table that cannot be read', () => {
  test.each([
    ['is empty', '', 'empty'],
    ['is only a mark', '\uFEFF', 'empty'],
    ['has no known columns', 'a,b\n1,2', 'noTouchpointColumn'],
    ['has no touchpoints', 'Stage\nBuy', 'noTouchpointColumn'],
    ['has no stages', 'Touchpoint,Emotion\nI pay,1', 'noStageColumn'],
    ['has names only', 'Stage,Touchpoint', 'noTouchpoints'],
    ['has empty rows only', 'Stage,Touchpoint\nBuy,\n', 'noTouchpoints'],
    ['is too long', `Stage,Touchpoint${'\nBuy,I pay'.repeat(limits.tableRows + 1)}`, 'tooManyLines'],
    ['is too wide', `Stage,Touchpoint\nBuy,I pay${',x'.repeat(limits.tableColumns)}`, 'tooManyColumns'],
    ['is too large', 'x'.repeat(limits.tableBytes + 1), 'tooLarge'],
  ])('because it %s', (_, text, name) => {
    expect(problemOf(text)?.key).toBe(`importing.problem.${name}`);
  });

  test('because its stages and segments would make a map of too many cells', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `g${at},s${at},t`);
    expect(problemOf(['Segment,Stage,Touchpoint', ...rows].join('\n'))).toEqual({
      key: 'importing.problem.tooManyCells',
      values: { stages: 400, segments: 400 },
    });
  });

  test('names the columns that it found', () => {
    expect(problemOf('Name,Age\nIda,8')?.values).toEqual({ found: 'Name, Age' });
  });

  test('because a quote never closes, saying where it opens', () => {
    expect(problemOf('Stage,Touchpoint\nBuy,I pay\nBuy,"I wait\nUse,I eat\n')).toEqual({
      key: 'importing.problem.openQuote',
      values: { line: 3 },
    });
  });

  test('because it is no text', () => {
    expect(problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))?.key).toBe('importing.problem.notText');
  });
});

test.each([
  ['spring-fair_2026.csv', 'Spring fair 2026'],
  ['C:\\maps\\bread.journey.json', 'Bread'],
  ['äpfel', 'Äpfel'],
  ['.csv', ''],
])('a file called %s gives a map called %j', (name, title) => {
  expect(titleOf(name)).toBe(title);
});
