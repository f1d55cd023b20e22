import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layout } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { linkAt } from '../../src/derive/linkAt.ts';
import { allLinkItems } from '../../src/derive/linkItems.ts';
import { mostLanes } from '../../src/derive/linkLanes.ts';
import { linkMarks } from '../../src/derive/linkMarks.ts';
import { linkRoutes } from '../../src/derive/linkRoutes.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Link } from '../../src/model/link.ts';
import { card, journey, row, segment, stage, tray } from '../journey.ts';
import { measure } from '../measure.ts';
import { anyKind, anyMap, bandOf, cardOf, optionsOf, withTouchpoint } from './maps.ts';

const timeline = optionsOf('timeline');
const compact = optionsOf('compact');

const plain = journey(
  segment('Upper'),
  segment('Lower'),
  stage('One', card('a'), card('b'), card('c')),
  stage('Two', card('d'), card('x', 0, { segment: 'Lower' }), card('e')),
  tray(card('away')),
);

function linked(doc: Doc, ...links: [from: string, to: string, relation?: Link['relation']][]): Doc {
  const rows = links.map(([fromId, toId, relation = 'alternative'], at): Link => {
    const id = `link${at}`;
    return { id, fromId, toId, relation };
  });
  return { ...doc, link: new Map(rows.map((link) => [link.id, link])) };
}

const drawn = (layout: Layout) => layout.links.map(({ link }) => link.id);

describe('links', () => {
  test('take room above the cards of a band that has some, and of no other', () => {
    const before = layoutJourney(plain, timeline);
    const after = layoutJourney(linked(plain, ['a', 'c']), timeline);
    expect([
      bandOf(before, 'upper').gutter,
      bandOf(after, 'upper').gutter,
      bandOf(after, 'lower').gutter,
    ]).toEqual([0, 14, 0]);
    expect(cardOf(after, 'a').y).toBe(cardOf(before, 'a').y + 14);
    expect(bandOf(after, 'lower').y).toBe(bandOf(before, 'lower').y + 14);
    expect(cardOf(after, 'x').y - bandOf(after, 'lower').y).toBe(7);
  });

  test('do not say what stands there: next in the next slot is not drawn, next over a free slot is', () => {
    expect(drawn(layoutJourney(linked(plain, ['a', 'b', 'next']), timeline))).toEqual([]);
    expect(
      drawn(layoutJourney(linked(plain, ['b', 'a', 'next'], ['a', 'c', 'next']), timeline)),
    ).toHaveLength(2);
    expect(drawn(layoutJourney(linked(plain, ['a', 'b', 'loop']), timeline))).toEqual(['link0']);
    expect(drawn(layoutJourney(linked(plain, ['c', 'd', 'next'], ['a', 'b', 'next']), compact))).toEqual([]);
    expect(drawn(layoutJourney(linked(plain, ['a', 'd', 'next']), compact))).toEqual(['link0']);
  });

  test('lead nowhere when a card is in the tray, gone, of the other state, or the same one', () => {
    const doc = withTouchpoint(linked(plain, ['a', 'away'], ['a', 'gone'], ['a', 'b'], ['c', 'c']), 'b', {
      state: 'toBe',
    });
    expect(drawn(layoutJourney(doc, timeline))).toEqual([]);
    expect(bandOf(layoutJourney(doc, timeline), 'upper').gutter).toBe(0);
  });

  test('that run side by side have lanes of their own, short ones next to the cards', () => {
    const layout = layoutJourney(linked(plain, ['a', 'e'], ['a', 'c'], ['c', 'd', 'loop']), timeline);
    expect(layout.links.map(({ from }) => from.lane)).toEqual([1, 0, 0]);
    expect(bandOf(layout, 'upper').gutter).toBe(21);
  });

  test('cross from band to band in the gap beside a card', () => {
    const layout = layoutJourney(linked(plain, ['a', 'x']), timeline);
    const [route] = linkRoutes(layout);
    expect(route?.box.crossing).toBe(3 * 136);
    expect(route?.corners.at(0)).toEqual({ x: expect.any(Number), y: cardOf(layout, 'a').y - 1 });
    expect(route?.corners.at(-1)).toEqual({ x: expect.any(Number), y: cardOf(layout, 'x').y - 1 });
  });

  test('are found where they run', () => {
    const layout = layoutJourney(linked(plain, ['a', 'c'], ['d', 'b', 'loop']), timeline);
    const middle = (cardOf(layout, 'a').x + cardOf(layout, 'c').x) / 2 + 64;
    const y = cardOf(layout, 'a').y - 14;
    expect(linkAt(layout, middle, y, 5)).toBe('link0');
    expect(linkAt(layout, middle, y + 30, 5)).toBeNull();
    expect(linkAt(layoutJourney(plain, timeline), middle, y, 5)).toBeNull();
  });

  test('through one gap between compact cards have no room for a sign', () => {
    const marksOf = (kind: typeof compact, ...ends: [string, string]) =>
      linkMarks(layoutJourney(linked(plain, ends), kind), measure).get('link0')?.hasSign;
    expect(marksOf(compact, 'a', 'd')).toBeUndefined();
    expect(marksOf(timeline, 'a', 'd')).toBe(true);
  });

  test('differ by more than colour', () => {
    const looks = (['next', 'loop', 'alternative', 'recommends'] as const).map((relation) => {
      const items = allLinkItems(layoutJourney(linked(plain, ['a', 'd', relation]), timeline), lightTheme, {
        measure,
      });
      return JSON.stringify(
        items.map((item) => ({ ...item, stroke: '', fill: 'fill' in item && item.fill !== undefined })),
      );
    });
    expect(new Set(looks).size).toBe(4);
  });
});

describe('a layout with links after a change', () => {
  const doc = linked(plain, ['a', 'c'], ['a', 'x']);
  const before = layoutJourney(doc, timeline);

  test('keeps the links that run as they ran, and is the very same when none changed', () => {
    expect(layoutJourney({ ...doc }, timeline, before)).toBe(before);
    expect(layoutJourney({ ...doc, link: new Map(doc.link) }, timeline, before)).toBe(before);
    const titled = layoutJourney(withTouchpoint(doc, 'b', { title: 'B' }), timeline, before);
    expect(titled.links).toBe(before.links);
  });

  test('renews only the link that was written', () => {
    const link = new Map(doc.link).set('link1', { id: 'link1', fromId: 'a', toId: 'x', relation: 'loop' });
    const after = layoutJourney({ ...doc, link }, timeline, before);
    expect(after.links[0]).toBe(before.links[0]);
    expect(after.links[1]).not.toBe(before.links[1]);
    expect(after.bands).toBe(before.bands);
  });

  test('gives the room back when the last link of a band goes', () => {
    const after = layoutJourney({ ...doc, link: new Map() }, timeline, before);
    expect(after.bands.map(({ gutter }) => gutter)).toEqual([0, 0]);
    expect(after).toEqual(layoutJourney(plain, timeline));
  });
});

const anyLinks = fc.array(
  fc.tuple(
    fc.nat(29),
    fc.nat(29),
    fc.constantFrom<Link['relation']>('next', 'loop', 'alternative', 'recommends'),
  ),
  { maxLength: 14 },
);

/** The map with links among the cards that stand on it. */
function withLinks(doc: Doc, links: [number, number, Link['relation']][]): Doc {
  const ids = [...layoutJourney(doc, timeline).cards.keys()];
  const idAt = (at: number) => ids[at % Math.max(1, ids.length)] ?? '';
  return linked(
    doc,
    ...links.map(([a, b, relation]): [string, string, Link['relation']] => [idAt(a), idAt(b), relation]),
  );
}

describe('whatever the map', () => {
  test('links run level and upright, from card to card, and in the timeline through no card', () => {
    fc.assert(
      fc.property(anyMap, anyLinks, anyKind, (doc, links, kind) => {
        const layout = layoutJourney(withLinks(doc, links), optionsOf(kind));
        for (const { corners } of linkRoutes(layout)) {
          for (const [at, end] of corners.entries()) {
            const start = corners[at - 1];
            if (!start) continue;
            expect(start.x === end.x || start.y === end.y).toBe(true);
            expect(Math.min(start.x, end.x, start.y, end.y)).toBeGreaterThanOrEqual(0);
            if (kind === 'compact') continue;
            const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
            const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
            for (const box of layout.cards.values()) {
              const isThrough =
                left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
              expect(isThrough).toBe(false);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('no two links of a band lie in one lane on top of one another while another lane is free', () => {
    fc.assert(
      fc.property(anyMap, anyLinks, (doc, links) => {
        const layout = layoutJourney(withLinks(doc, links), timeline);
        const runs = layout.links.flatMap(({ from, to, crossing }) => {
          const ends =
            crossing === null
              ? [[from, to.x] as const]
              : [[from, crossing] as const, [to, crossing] as const];
          return ends.map(([end, x]) => ({
            lane: `${end.segmentId} ${end.lane}`,
            isLast: end.lane === mostLanes - 1,
            start: Math.min(end.x, x),
            end: Math.max(end.x, x),
          }));
        });
        for (const [at, run] of runs.entries()) {
          for (const other of runs.slice(at + 1)) {
            const clash = run.lane === other.lane && run.start < other.end && other.start < run.end;
            if (clash) expect(runs.some(({ isLast }) => isLast)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a link is written in a journey of tests as any other row', () => {
  const doc = journey(
    stage('Buy', card('Pay'), card('Wait')),
    row('link', { id: 'l', fromId: 'wait', toId: 'pay', relation: 'loop', label: 'again' }),
  );
  const items = allLinkItems(layoutJourney(doc, timeline), lightTheme, { measure });
  expect(items.some((item) => item.type === 'text' && item.text === 'again')).toBe(true);
});
