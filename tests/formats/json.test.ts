import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJourney, writeJourney } from '../../src/formats/json.ts';
import { limits } from '../../src/formats/limits.ts';
import type { Doc } from '../../src/model/doc.ts';
import { kindNames, kinds } from '../../src/model/kinds.ts';
import { SCHEMA } from '../../src/model/migrate.ts';
import { arbitraryDoc } from '../arbitraryDoc.ts';
import { card, journey, newIds, row, stage } from '../journey.ts';
import { journeyText, rows } from './journeyText.ts';

function read(text: string) {
  const file = readJourney(text, { newId: newIds() });
  if ('problem' in file) throw new Error(`The file was refused: ${file.problem.key}`);
  return file;
}

function problemOf(text: string) {
  const file = readJourney(text);
  return 'problem' in file ? file.problem : null;
}

function unusedFields(doc: Doc): string[] {
  return kindNames.flatMap((kind) => {
    const rows = [...doc[kind].values()] as object[];
    const fields = Object.keys(kinds[kind].schema.shape).filter((field) => field !== 'extra');
    return fields.filter((field) => !rows.some((row) => field in row)).map((field) => `${kind}.${field}`);
  });
}

describe('writing a map', () => {
  test('gives rows by kind and order, keys sorted, one row a line', () => {
    const doc = journey(
      stage('Use', { order: 'a1' }),
      stage('Buy', { order: 'a0' }, card('Pay', -1, { kind: 'human', channel: 'Shop' })),
      row('phase', { id: 'p', name: 'Before', order: 'a0', extra: { zeal: 1, mood: { b: 1, a: 2 } } }),
    );
    expect(writeJourney(doc)).toBe(`{
"format": "throughline",
"schema": 1,
"rows": [
{"id":"journey","kind":"journey","language":"en","title":"A journey"},
{"id":"p","kind":"phase","mood":{"a":2,"b":1},"name":"Before","order":"a0","zeal":1},
{"id":"buy","kind":"stage","name":"Buy","order":"a0"},
{"id":"use","kind":"stage","name":"Use","order":"a1"},
{"color":"s1","id":"customer","kind":"segment","name":"Customer","order":"a0"},
{"id":"shop","kind":"channel","name":"Shop","order":"a0"},
{"channelId":"shop","emotion":-1,"id":"pay","kind":"touchpoint","order":"a0","segmentId":"customer","stageId":"buy","state":"asIs","title":"Pay","touchpointKind":"human"}
]
}
`);
  });

  test('does not depend on the order in which rows were made', () => {
    const doc = journey(stage('Buy', card('Pay', -1), card('Leave')));
    const turned = { ...doc, touchpoint: new Map([...doc.touchpoint].reverse()) };
    expect(writeJourney(turned)).toBe(writeJourney(doc));
  });

  test('writes unknown fields and unknown rows back where they were', () => {
    const later = { kind: 'weather', id: 'w', sky: 'blue' };
    const text = journeyText([
      ...rows,
      { kind: 'phase', id: 'p', name: 'Before', order: 'a0', mood: 3 },
      later,
    ]);
    const written = JSON.parse(writeJourney(read(text).doc)) as { rows: unknown[] };
    expect(written.rows).toContainEqual({ kind: 'phase', id: 'p', name: 'Before', order: 'a0', mood: 3 });
    expect(written.rows.at(-1)).toEqual(later);
  });

  test('and reading it gives the very same map, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryDoc, (doc) => {
        const { doc: again, report } = read(writeJourney(doc));
        expect(again).toEqual(doc);
        expect(report.filter(({ what }) => what !== 'keptAside')).toEqual([]);
        expect(writeJourney(again)).toBe(writeJourney(doc));
      }),
      { numRuns: 150 },
    );
  });
});

describe('reading a map', () => {
  test('skips a byte order mark', () => {
    expect(read(`\uFEFF${journeyText()}`).doc.touchpoint.size).toBe(1);
  });

  test('takes the title that it is given when the file has no map row', () => {
    const file = readJourney(journeyText(rows.slice(1)), { title: 'Bread' });
    expect('doc' in file && [...file.doc.journey.values()][0]?.title).toBe('Bread');
  });

  test('reads the file of schema 1 without a repair, and writes it back as it is', () => {
    const text = readFileSync(new URL('../fixtures/schema-1.journey.json', import.meta.url), 'utf8');
    const { doc, report } = read(text);
    expect(report).toEqual([expect.objectContaining({ what: 'keptAside', kind: 'weather' })]);
    expect(unusedFields(doc)).toEqual([]);
    expect(writeJourney(doc)).toBe(text);
  });
});

describe('refusing a file', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n', 'empty'],
    ['no JSON', 'Segment;Stage', 'notJson'],
    ['a number', '5', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['another program', '{"format":"excalidraw","schema":1,"rows":[]}', 'foreign'],
    ['no schema', '{"format":"throughline","rows":[]}', 'noSchema'],
    ['a schema of zero', journeyText(rows, { schema: 0 }), 'noSchema'],
    ['a broken schema', journeyText(rows, { schema: 1.5 }), 'noSchema'],
    ['no rows', '{"format":"throughline","schema":1}', 'noRows'],
    ['rows that are no list', '{"format":"throughline","schema":1,"rows":{}}', 'noRows'],
    ['a deep file', `${'['.repeat(65)}${']'.repeat(65)}`, 'tooDeep'],
    ['a deep broken file', '['.repeat(1_000_000), 'tooDeep'],
    ['too many rows', journeyText(new Array(limits.journeyRows + 1).fill(0)), 'tooManyRows'],
    ['a huge file', ' '.repeat(limits.journeyBytes + 1), 'tooLarge'],
  ])('with %s', (_, text, name) => {
    expect(problemOf(text)?.key).toBe(`importing.problem.${name}`);
  });

  test('of too many stages and segments', () => {
    const many = (kind: string) =>
      Array.from({ length: 400 }, (_, at) => ({
        kind,
        id: `${kind}${at}`,
        name: 'x',
        order: `b0${at + 1}1`,
        color: 's1',
      }));
    expect(problemOf(journeyText([...many('stage'), ...many('segment')]))).toEqual({
      key: 'importing.problem.tooManyCells',
      values: { stages: 400, segments: 400 },
    });
  });

  test('of a newer schema, saying which', () => {
    expect(problemOf(journeyText(rows, { schema: 7 }))).toEqual({
      key: 'importing.problem.newer',
      values: { schema: 7, known: 1 },
    });
  });

  test('that breaks off, saying where', () => {
    expect(problemOf('{"format":"throughline",\n"rows":[{"id')).toEqual({
      key: 'importing.problem.cutOff',
      values: { line: 2, column: 13 },
    });
  });

  test('that is damaged, saying where', () => {
    expect(problemOf('{"format":"throughline",\n"rows":[{,}]}')).toEqual({
      key: 'importing.problem.damaged',
      values: { line: 2, column: 10 },
    });
  });
});

describe('a template', () => {
  const text = journeyText(rows, { template: true });

  test('is told from a map, whatever the file is called', () => {
    expect(readJourney(journeyText())).toMatchObject({ isTemplate: false });
    expect(readJourney(text)).toMatchObject({ isTemplate: true, report: [] });
    expect(readJourney(journeyText(rows, { template: 'no' }))).toMatchObject({ isTemplate: false });
  });

  test('is written as one, and read as it was', () => {
    const file = readJourney(text);
    if ('problem' in file) throw new Error('It was refused.');
    expect(writeJourney(file.doc)).not.toContain('template');
    const written = writeJourney(file.doc, 'template');
    expect(JSON.parse(written)).toMatchObject({ format: 'throughline', template: true });
    expect(readJourney(written)).toEqual(file);
  });

  test('made by a newer version is refused as what it is', () => {
    const values = { schema: SCHEMA + 1, known: SCHEMA };
    expect(readJourney(journeyText(rows, { template: true, schema: SCHEMA + 1 }))).toEqual({
      problem: { key: 'importing.problem.newerTemplate', values },
    });
  });
});
