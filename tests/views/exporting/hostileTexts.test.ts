import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { actionLines } from '../../../src/derive/analysis/actionLines.ts';
import { allSteps } from '../../../src/derive/steps.ts';
import { csvText } from '../../../src/formats/csvText.ts';
import { pptxOf } from '../../../src/formats/pptx/pptx.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { linesOf } from '../../../src/views/analysis/chartLines.ts';
import { type DeckKind, deckKinds, deckSlides } from '../../../src/views/exporting/deckSlides.ts';
import { actionTable } from '../../../src/views/initiatives/actionTable.ts';
import { english } from '../../english.ts';
import { hostileDoc } from '../../hostileTexts.ts';
import { measure } from '../../measure.ts';
import { xmlFault } from '../../wellFormed.ts';
import { requestOf } from './requests.ts';

const runs = { numRuns: Number(process.env.TABLE_RUNS ?? 12) };

/** The cells of a table as a spreadsheet finds them that was told of these separators; what stands behind the end of a quotation belongs to the cell. */
function cellsOf(text: string, separators: string): string[] {
  const cells: string[] = [];
  const isEnd = (at: number) => at >= text.length || `\r\n${separators}`.includes(text.charAt(at));
  for (let at = 0; at <= text.length; at += 1) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at += 1) {
        cell += text.charAt(at);
        if (text[at] === '"') at += 1;
      }
      at += 1;
    }
    for (; !isEnd(at); at += 1) cell += text.charAt(at);
    cells.push(cell);
  }
  return cells;
}

/** Cells that a spreadsheet would reckon out, in any of the ways to separate; numbers may have a sign. */
function formulasIn(table: string): string[] {
  const text = table.replace(/^\uFEFF/, '');
  return [',', ';', '\t', ',;\t']
    .flatMap((separators) => cellsOf(text, separators))
    .filter((cell) => /^[\s"\p{C}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u.test(cell))
    .filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell));
}

/** What a chart has behind it: names, words and a number. */
function chartOf(doc: Doc): string {
  const rows = [...doc.touchpoint.values()].map(({ id, title, quote, emotion = 0 }) => ({
    id,
    name: title,
    cells: [quote, doc.segment.get(id)?.name, emotion],
  }));
  return csvText(linesOf({ columns: [...doc.segment.values()].map(({ name }) => ({ label: name })), rows }));
}

test('no text of any map is a formula in a table, with whatever separator a spreadsheet reads it', () => {
  fc.assert(
    fc.property(hostileDoc, (doc) => {
      expect(formulasIn(actionTable(doc, actionLines(doc, '2026-01-01'), english))).toEqual([]);
      expect(formulasIn(chartOf(doc))).toEqual([]);
    }),
    runs,
  );
});

/** The parts of a presentation that are text, by name. */
async function partsOf(doc: Doc, kind: DeckKind): Promise<[string, string][]> {
  const request = requestOf(doc);
  const slides = allSteps(deckSlides(request, { kind, hasActions: true }, request.picture));
  const title = slides[0]?.scene.title ?? '';
  const bytes = await pptxOf(slides, { title, font: 'Arial', measure, describe: () => title });
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
}

test('every part of a presentation of any map is well-formed, and leads nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDoc, fc.constantFrom(...deckKinds), async (doc, kind) => {
      const parts = await partsOf(doc, kind);
      expect(parts.length).toBeGreaterThan(10);
      for (const [name, text] of parts) {
        expect(xmlFault(text), name).toBeNull();
        expect(text, name).not.toMatch(/TargetMode|<a:hlink(?:Click|MouseOver|Hover)\b|<p:control|oleObj/);
      }
    }),
    runs,
  );
});

test('what looks for faults finds them', () => {
  for (const cell of ['=1', ' +x', '\t=1', '＝1', '"a;=1"', 'a\n@b'])
    expect(formulasIn(`x,${cell}`), cell).not.toEqual([]);
  expect(formulasIn("Ann,-2,'=1\r\n")).toEqual([]);
  for (const xml of [
    '<a>',
    '<a></b>',
    '<a b="<"/>',
    '<a>&</a>',
    '<a b="1" b="2"/>',
    '<a/><a/>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
  ])
    expect(xmlFault(xml), xml).not.toBeNull();
  expect(xmlFault('<?xml version="1.0"?>\n<a b="&lt;">x<c/></a>')).toBeNull();
});
