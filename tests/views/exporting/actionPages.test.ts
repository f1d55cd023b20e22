import { describe, expect, test } from 'vitest';
import { paperMargin } from '../../../src/derive/paper.ts';
import type { Scene } from '../../../src/derive/scene.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { actionPages } from '../../../src/views/exporting/actionDeck.ts';
import { type PageKind, pagesOf } from '../../../src/views/exporting/pdfPages.ts';
import { card, journey, row, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { requestOf } from './requests.ts';

const long = 'Whoever comes for the first time is told where to wait and for how long, in words and signs';

/** A map with so many open actions, of which every other one is judged, and a goal. */
const planned = (count: number): Doc =>
  journey(
    stage('Arrive', card('Find the door', -1), card('Wait', -2)),
    row('goal', { id: 'goal', text: 'Fewer who leave', order: 'a0', baseline: 12, target: 6 }),
    ...Array.from({ length: count }, (_, at) => [
      row('initiative', {
        id: `action ${at}`,
        title: `Action ${at} ${at % 3 === 0 ? long : ''}`,
        order: `a${String(at).padStart(3, '0')}`,
        status: 'planned',
        ...(at % 2 === 0 && {
          effort: (at % 5) + 1,
          effect: ((at + 2) % 5) + 1,
          cost: 10,
          expectedReturn: 90,
        }),
      }),
      row('initiativeTarget', { id: `target ${at}`, initiativeId: `action ${at}`, aboutId: 'wait' }),
    ]).flat(),
  );

const textsOf = ({ items }: Scene) => items.flatMap((item) => (item.type === 'text' ? [item] : []));
const wordsOf = (pages: readonly Scene[]) => pages.flatMap(textsOf).map(({ text }) => text);

describe.each(['a4', 'letter', 'a3'] as const)('what is to be done on sheets of %s', (paper) => {
  const request = requestOf(planned(40));
  const pages = actionPages(request, request.picture, paper);

  test('is split over as many as it needs, and every action is on one of them', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const at of Array.from({ length: 40 }).keys())
      expect(wordsOf(pages).some((text) => new RegExp(`^Action ${at}( |$)`).test(text))).toBe(true);
    expect(wordsOf(pages)).toContain('Fewer who leave');
  });

  test('has no text below nine points, and nothing where a printer cannot reach', () => {
    for (const page of pages) {
      expect(Math.min(...textsOf(page).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      for (const { x, y, text, anchor = 'start', isTurned, ...font } of textsOf(page)) {
        if (isTurned) continue;
        const width = measure(text, font);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        expect(left).toBeGreaterThanOrEqual(paperMargin);
        expect(left + width).toBeLessThanOrEqual(page.width - paperMargin);
        expect(y - font.size).toBeGreaterThanOrEqual(paperMargin);
        expect(y).toBeLessThanOrEqual(page.height - paperMargin);
      }
    }
  });
});

test('sheets of the map end with what is to be done where that is wanted, and are counted together', () => {
  const request = requestOf(planned(2));
  const pages = pagesOf(request, 'a4', true);
  const [first] = pages;
  expect(pages).toHaveLength(4);
  expect(pages.map(({ width, height }) => [width, height])).toEqual(
    Array.from({ length: 4 }, () => [first?.width, first?.height]),
  );
  expect(wordsOf(pages).filter((text) => text === 'paper.page')).toHaveLength(4);
  expect(wordsOf(pages)).toContain('slides.actions');
  const plain = pagesOf(request, 'a4');
  expect(plain).toHaveLength(1);
  expect(wordsOf(plain)).not.toContain('paper.page');
});

test('a map without open actions has no such sheets, and one large page stays one', () => {
  const kinds: [PageKind, number][] = [
    ['a4', 0],
    ['one', 2],
    ['a1', 2],
    ['cards', 2],
  ];
  for (const [kind, count] of kinds) expect(pagesOf(requestOf(planned(count)), kind, true)).toHaveLength(1);
});
