import { type Doc, docOf } from '../src/model/doc.ts';
import { ordersBetween } from '../src/model/order.ts';
import type { Touchpoint, TouchpointKind } from '../src/model/touchpoint.ts';

const stageNames = ['Awareness', 'Knowledge', 'Consideration', 'Selection', 'Use', 'Loyalty', 'Advocacy'];
const kinds: readonly TouchpointKind[] = ['digital', 'communication', 'human', 'physical', 'sensory'];
const channels = ['Website', 'E-mail', 'Shop', 'App', 'Call centre'];
const feelings = ['Curious', 'Unsure', 'Relieved', 'Annoyed', 'Proud'];
const words =
  'Compare prices Read reviews Ask friend Open account Confirm order Wait delivery Unpack box Call support Share story Renew plan Find store Check status'.split(
    ' ',
  );

/** Touchpoints that stand side by side in one stage of one segment. */
const abreast = 2;

/** A map of so many touchpoints over seven stages, two in each cell, in as many segments as that takes: with faces, words, thoughts, assumptions and moments of truth, as maps have them. */
export function largeMap(count: number): Doc {
  const inBand = stageNames.length * abreast;
  const orders = ordersBetween(null, null, Math.max(count, inBand));
  const order = (at: number) => orders[at] ?? 'a0';
  return docOf({
    journey: [{ id: 'map', title: `${count} touchpoints`, language: 'en' }],
    stage: stageNames.map((name, at) => ({ id: `stage${at}`, name, order: order(at), weight: 10 + at * 5 })),
    segment: Array.from({ length: Math.max(1, Math.ceil(count / inBand)) }, (_, at) => ({
      id: `segment${at}`,
      name: `Segment ${at + 1}`,
      order: order(at),
      color: `s${(at % 12) + 1}`,
      share: 10,
    })),
    channel: channels.map((name, at) => ({ id: `channel${at}`, name, order: order(at) })),
    team: [{ id: 'team', name: 'Customer service', order: 'a0' }],
    touchpoint: Array.from({ length: count }, (_, at) => touchpoint(at, inBand, order(at))),
  });
}

function touchpoint(at: number, inBand: number, order: string): Touchpoint {
  const title = Array.from({ length: 2 + (at % 4) }, (_, word) => words[(at * 5 + word * 7) % words.length]);
  const emotion = [1, 0, -1, -2, 2, 1.5, -0.5][(at * 3) % 7] ?? 0;
  return {
    id: `card${at}`,
    state: 'asIs',
    title: title.join(' '),
    order,
    segmentId: `segment${Math.floor(at / inBand)}`,
    stageId: `stage${Math.floor((at % inBand) / abreast)}`,
    kind: kinds[at % kinds.length],
    channelId: `channel${(at * 2) % channels.length}`,
    evidence: at % 3 === 0 ? 'assumption' : 'researched',
    emotion,
    feeling: feelings[at % feelings.length],
    ...(at % 2 === 0 && { responsibleId: 'team' }),
    ...(at % 5 === 0 && { quote: 'I wonder how long this is going to take' }),
    ...(at % 11 === 0 && { momentOfTruth: emotion < 0 ? ('negative' as const) : ('positive' as const) }),
  };
}
