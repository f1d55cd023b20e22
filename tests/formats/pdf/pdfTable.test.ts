import { expect, test } from 'vitest';
import { slideSheet } from '../../../src/derive/slides/sheet.ts';
import { brokenRow, slideTable, type TableFrame, tableScene } from '../../../src/derive/slides/slideTable.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';
import { opened, pdf } from './pdfTools.ts';

const style = { size: 20, weight: 400, lineHeight: 27, fill: lightTheme.text } as const;
const strong = { ...style, weight: 600 } as const;
const frame: TableFrame = {
  x: 96,
  y: 200,
  columns: [200, 400],
  label: 'What is to be done',
  theme: lightTheme,
  measure,
};
const cell = (...texts: string[]) => texts.map((text, at) => ({ text, style: at === 0 ? strong : style }));
const rows = [
  { cells: [cell('No.'), cell('Action')], isHead: true } as const,
  { cells: [cell('Quick wins')], isHeading: true } as const,
  {
    cells: [cell('1'), cell('Open a second till', 'by Mia, who has asked for it for so long that it breaks')],
  },
  { cells: [cell('2'), cell('Say how long it takes')] },
].map((row) => brokenRow(row, frame));
const page = tableScene(
  ['What is to be done', 'Three of five'],
  slideTable(rows, frame),
  { kind: 'timeline', theme: lightTheme, measure, words },
  slideSheet,
);

/** The structure of a PDF: what is in what, each as its kind and what it holds. */
function structure(text: string): string {
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n(<<\/S\/.*>>)$/gm)].map(([, number = '', entries = '']) => [
      number,
      entries,
    ]),
  );
  const told = (number: string): string => {
    const entries = objects.get(number) ?? '';
    const [, kind] = /\/S\/(\w+)/.exec(entries) ?? [];
    const [, kids = ''] = /\/K\[([^\]]*)\]/.exec(entries) ?? [];
    const own = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => told(kid));
    return own.length > 0 ? `${kind}(${own.join(' ')})` : (kind ?? '');
  };
  const whole = [...objects].find(([, entries]) => entries.startsWith('<</S/Document'))?.[0];
  return told(whole ?? '');
}

test('a table of a page is heard as one: rows of cells, and headings over those below', async () => {
  const text = opened(await pdf([page]));
  expect(structure(text)).toBe(
    'Document(Sect(H1 P Table(TR(TH(P) TH(P)) TR(TH(P)) TR(TD(P) TD(P P)) TR(TD(P) TD(P)))))',
  );
  expect(text.match(/\/S\/TH\/A<<\/O\/Table\/Scope\/Column\/ColSpan 2>>/g)).toHaveLength(1);
});

test('a table that goes on on the next page is another one there', async () => {
  const table = 'Table(TR(TH(P) TH(P)) TR(TH(P)) TR(TD(P) TD(P P)) TR(TD(P) TD(P)))';
  expect(structure(opened(await pdf([page, page])))).toBe(
    `Document(Sect(H1 P ${table}) Sect(H1 P ${table}))`,
  );
});
