import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/derive/pictureScene.ts';
import type { Scene } from '../../../src/derive/scene.ts';
import { stagePages } from '../../../src/derive/stagePages.ts';
import { allSteps } from '../../../src/derive/steps.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { card, journey, map, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';
import { opened, pdf } from './pdfTools.ts';

const look = { kind: 'timeline', theme: lightTheme, measure, words } as const;
const stages = ['Look', 'Ask', 'Buy', 'Use', 'Mend', 'Part'];
const doc = journey(
  map({ title: 'A long way' }),
  segment('Rider'),
  segment('Crew'),
  ...stages.map((name) =>
    stage(
      name,
      ...[1, 2, 3].map((at) => card(`${name} ${at}`, 1, { segment: 'Rider' })),
      ...[1, 2].map((at) => card(`${name} crew ${at}`, -1, { segment: 'Crew' })),
    ),
  ),
);
const pages = allSteps(stagePages(doc, look, 'a4', (page, of) => `Page ${page} of ${of}`));
const extra: Scene = { width: 400, height: 200, background: null, title: 'To do', items: [] };

/** The texts of a PDF that are written as dictionaries have them. */
const textOf = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

describe('a PDF of several pages', () => {
  test('has bookmarks for each segment with its stages, and for pages of another kind', async () => {
    expect(pages.length).toBeGreaterThan(1);
    const text = opened(await pdf([...pages, extra]));
    const titles = [...text.matchAll(/<<\/Title<FEFF(\w+)>\/Parent/g)].map(([, hex]) => textOf(hex ?? ''));
    expect(titles).toEqual(['Rider', 'Crew', 'To do', ...stages, ...stages]);
    expect(text).toMatch(/\/Outlines \d+ 0 R/);
    expect(text).toContain('/Count 3>>');
    expect(text.match(/\/Count -6/g)).toHaveLength(2);
    const numbers = [...text.matchAll(/^(\d+) 0 obj\n<<\/Type\/Page\//gm)].map(([, number]) => number);
    const reached = new Set([...text.matchAll(/\/Dest\[(\d+) 0 R\/XYZ/g)].map(([, page]) => page));
    expect([...reached].sort()).toEqual(numbers.sort());
  });

  test('is heard segment by segment and stage by stage, whatever page that is on, and each head once', async () => {
    const text = opened(await pdf(pages));
    const named = [...text.matchAll(/\/S\/Sect\/P \d+ 0 R\/T<FEFF(\w+)>/g)].map(([, hex]) =>
      textOf(hex ?? ''),
    );
    expect(named).toEqual(['Rider', ...stages, 'Crew', ...stages]);
    // The two segments and the six stages, whose heads are drawn on every page.
    expect(text.match(/\/S\/H2/g)).toHaveLength(8);
    const elements = [...text.matchAll(/\/S\/(?:H1|H2|P|Figure)\/P/g)];
    expect(text.match(/\/MCID \d+/g)).toHaveLength(elements.length);
  });
});

test('a single page has the same bookmarks, and a PDF without a map has none', async () => {
  for (const kind of ['timeline', 'compact'] as const) {
    const text = opened(await pdf([pictureOf(doc, { ...look, kind })]));
    expect(text.match(/\/Title<FEFF\w+>\/Parent/g)).toHaveLength(14);
  }
  expect(opened(await pdf([extra]))).not.toContain('/Outlines');
});
