import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/formats/csv.ts';
import { readJourney, writeJourney } from '../../src/formats/json.ts';
import { type FileContent, readAnyFile } from '../../src/formats/readFile.ts';
import type { Doc } from '../../src/model/doc.ts';
import { fileKinds } from '../../src/model/fileRow.ts';
import { type Kind, kindNames, kinds } from '../../src/model/kinds.ts';
import { repairDoc } from '../../src/model/repairDoc.ts';
import { newIds } from '../journey.ts';
import { journeyText } from './journeyText.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const schema1 = readFileSync(new URL('../fixtures/schema-1.journey.json', import.meta.url), 'utf8');

const words = fc.constantFrom(
  ...[
    ...kindNames,
    'id',
    'kind',
    'order',
    'title',
    'name',
    'segmentId',
    'stageId',
    'aboutId',
    'extra',
    'a0',
    'zz',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '\0',
    '\ud800',
    '\u202e',
    '1e999',
    '',
    'x'.repeat(20_001),
  ],
);

/** Rows that look like rows and hardly ever are. */
const oddRow = fc.oneof(
  fc.jsonValue(),
  fc
    .dictionary(words, fc.oneof(words, fc.jsonValue({ maxDepth: 2 }), fc.double()), { maxKeys: 12 })
    .chain((fields) =>
      fc
        .record({ kind: fc.constantFrom<string>(...fileKinds, 'later'), id: words })
        .map((row) => ({ ...fields, ...row })),
    ),
);

/** What must hold for every map that comes out of a file: every row is right, and nothing is left to repair. */
function expectSound(content: FileContent): void {
  if (content.type !== 'journey') return;
  for (const kind of kindNames) {
    for (const row of content.doc[kind as Kind].values())
      expect(kinds[kind].schema.safeParse(row)).toMatchObject({ success: true });
  }
  expect(repairDoc(content.doc, { newId: newIds('again'), title: '', language: 'en' }).report).toEqual([]);
  expect(content.doc.journey.size).toBe(1);
}

function small(): Doc {
  const file = readJourney(journeyText(), { newId: newIds() });
  if ('problem' in file) throw new Error(file.problem.key);
  return file.doc;
}

describe('a hostile file', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);

  test('of any JSON in the place of rows becomes a sound map that can be written and read', () => {
    fc.assert(
      fc.property(fc.array(oddRow, { maxLength: 15 }), (rows) => {
        const content = readAnyFile('odd.journey.json', encode(journeyText(rows)), newIds());
        expect(content.type).toBe('journey');
        expectSound(content);
        if (content.type !== 'journey') return;
        const again = readJourney(writeJourney(content.doc), { newId: newIds('again') });
        expect('doc' in again && again.doc).toEqual(content.doc);
      }),
      { numRuns: Number(process.env.FILE_RUNS ?? 400) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  test('of any JSON at all is refused or sound', () => {
    fc.assert(fc.property(fc.json(), (text) => expectSound(readAnyFile('x.json', encode(text), newIds()))));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  test('of any bytes is refused or sound', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map(encode),
      fc.string().map((text) => encode(`Stage;Touchpoint;Emotion\n${text}`)),
      fc
        .array(fc.constantFrom('Stage', 'Touchpoint', ',', ';', '"', '\n', '\r', "'", '-1', 'x'))
        .map((parts) => encode(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('a.csv', 'a.json', ''), (content, name) =>
        expectSound(readAnyFile(name, content, newIds())),
      ),
      { numRuns: Number(process.env.FILE_RUNS ?? 500) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  test.each([
    ['a small map, after every character', writeJourney(small()), 1],
    ['the map with every field, here and there', schema1, 23],
  ])('cut off is refused, saying where: %s', (_, text, step) => {
    for (let length = 2; length < text.trimEnd().length; length += step) {
      const content = readAnyFile('cut.journey.json', encode(text.slice(0, length)), newIds());
      const key = content.type === 'problem' ? content.problem.key : content.type;
      expect(key, `cut after ${length} characters`).toBe('importing.problem.cutOff');
    }
  });

  test('cut off inside of a character is refused as well', () => {
    const bytes = encode(schema1);
    const middles = [...bytes.keys()].filter((at) => ((bytes[at] ?? 0) & 0xc0) === 0x80);
    expect(middles.length).toBeGreaterThan(3);
    for (const at of middles) expect(readAnyFile('cut.json', bytes.slice(0, at)).type).toBe('problem');
  });

  test('with one byte changed is refused or sound', () => {
    const bytes = encode(schema1);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        expectSound(readAnyFile('changed.json', changed, newIds()));
      }),
      { numRuns: Number(process.env.FILE_RUNS ?? 300) },
    );
  });

  test('of ten thousand rows with the same id gives each an id of its own', () => {
    const rows = Array.from({ length: 10_000 }, () => ({
      kind: 'stage',
      id: 'same',
      name: 'Buy',
      order: 'a0',
    }));
    const content = readAnyFile('same.json', encode(journeyText(rows)), newIds());
    expect(content.type === 'journey' && content.doc.stage.size).toBe(10_000);
  });
});

describe('a hostile table', () => {
  test('of any text never throws, and says something about every row', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', '""', "'=1+1", '-', '1e9', '٣', '−2', '5', 'yes', '\u202e'),
    );
    const table = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [['Stage', 'Touchpoint', 'Emotion', 'Moment of truth'], ...rows].map((row) =>
          row.map(quoted).join(','),
        );
        const file = readCsv(lines.join('\n'), 'table.csv');
        if ('problem' in file) return;
        const untitled = file.report.unread.filter(
          ({ reason }) => reason.key === 'importing.table.noTitle',
        ).length;
        const empty = rows.filter((row) =>
          row.every((text) => readCsv(`Stage,Touchpoint\n"x",${quoted(text)}`, 'x.csv') && isEmpty(text)),
        ).length;
        expect(file.plan.touchpoints.length + untitled + empty).toBe(rows.length);
      }),
    );
  });
});

function isEmpty(text: string): boolean {
  return text.replace(/(?![\t\n\r])[\p{Cc}]/gu, '').trim() === '';
}
