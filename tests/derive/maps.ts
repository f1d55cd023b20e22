import fc from 'fast-check';
import { curveSegments, segmentY } from '../../src/derive/curveSegments.ts';
import type { Layout, LayoutKind, LayoutOptions, PointBox } from '../../src/derive/layout.ts';
import { type Doc, docOf } from '../../src/model/doc.ts';
import { ordersBetween } from '../../src/model/order.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { measure } from '../measure.ts';

/** The options of a layout as the board has them. */
export function optionsOf(kind: LayoutKind, more: Partial<LayoutOptions> = {}): LayoutOptions {
  return { kind, measure, ...more };
}

/** Both kinds of layout, for tests that hold for each. */
export const kinds: readonly LayoutKind[] = ['timeline', 'compact'];

/** One of both kinds of layout. */
export const anyKind = fc.constantFrom<LayoutKind>('timeline', 'compact');

const word = fc.constantFrom(
  'pay',
  'Incomprehensibility',
  'a',
  'the bike',
  'Abonnement',
  '日本語',
  'at 7:40',
  '-',
);
const words = fc.array(word, { maxLength: 14 }).map((list) => list.join(' '));
const tenths = fc.integer({ min: -20, max: 20 }).map((value) => value / 10);

const anyFields = fc.record(
  {
    title: words,
    emotion: tenths,
    quote: words,
    feeling: fc.constantFrom('Curious', 'Let down', ''),
    momentOfTruth: fc.constantFrom('positive' as const, 'negative' as const),
    responsibleId: fc.constantFrom('team', 'nobody'),
    channelId: fc.constantFrom('channel', 'nowhere'),
  },
  { requiredKeys: ['title'] },
);

/** The place of a touchpoint by numbers: 0 is none, one more than there are is one that is gone. */
const anyCard = fc.record({
  segment: fc.integer({ min: 0, max: 4 }),
  stage: fc.integer({ min: 0, max: 6 }),
  isWanted: fc.integer({ min: 0, max: 9 }),
  fields: anyFields,
});

/** Any map of up to three segments and five stages, with cards in the tray and in both states. */
export const anyMap: fc.Arbitrary<Doc> = fc
  .record({
    segments: fc.integer({ min: 0, max: 3 }),
    stages: fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }), { maxLength: 5 }),
    cards: fc.array(anyCard, { maxLength: 30 }),
  })
  .map(({ segments, stages, cards }) => {
    const orders = ordersBetween(null, null, 40);
    const order = (at: number) => orders[at] ?? 'a0';
    const touchpoints = cards.map(
      ({ segment, stage, isWanted, fields }, at): Touchpoint => ({
        id: `card${at}`,
        state: isWanted === 0 ? 'toBe' : 'asIs',
        order: order((at * 7) % 40),
        segmentId: segment === 0 ? null : `segment${segment}`,
        stageId: stage === 0 ? null : `stage${stage}`,
        ...fields,
      }),
    );
    return docOf({
      segment: Array.from({ length: segments }, (_, at) => ({
        id: `segment${at + 1}`,
        name: `Segment ${at + 1}`,
        order: order(at),
        color: 's1',
      })),
      stage: stages.map((weight, at) => ({
        id: `stage${at + 1}`,
        name: `Stage ${at + 1}`,
        order: order(at),
        ...(weight === undefined ? {} : { weight }),
      })),
      team: [{ id: 'team', name: 'Customer service', order: 'a0' }],
      channel: [{ id: 'channel', name: 'E-mail', order: 'a0' }],
      touchpoint: touchpoints,
    });
  });

/** The document with other fields in one touchpoint. */
export function withTouchpoint(doc: Doc, id: string, fields: Partial<Touchpoint>): Doc {
  const row = doc.touchpoint.get(id);
  if (!row) throw new Error(`There is no touchpoint ${id}.`);
  return { ...doc, touchpoint: new Map(doc.touchpoint).set(id, { ...row, ...fields }) };
}

/** The height of the curve through points at `x`, or null before its first and after its last point. */
export function curveYAt(points: readonly PointBox[], x: number): number | null {
  const segment = curveSegments(points).find(({ from, to }) => from.x <= x && x <= to.x);
  return segment ? segmentY(segment, (x - segment.from.x) / (segment.to.x - segment.from.x)) : null;
}

/** The card of a layout, which must be there. */
export function cardOf(layout: Layout, id: string) {
  const card = layout.cards.get(id);
  if (!card) throw new Error(`There is no card ${id}.`);
  return card;
}

/** The band of a segment, which must be there. */
export function bandOf(layout: Layout, id = 'customer') {
  const band = layout.bands.find((box) => box.id === id);
  if (!band) throw new Error(`There is no band ${id}.`);
  return band;
}
