import type { Transaction } from '../edit/transaction.ts';
import type { TouchpointPlan } from '../model/journeyPlan.ts';
import { ordersBetween } from '../model/order.ts';
import type { Source } from '../model/source.ts';
import type { Team } from '../model/team.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { describeJourney, type JourneyFields } from './journey.ts';
import { makeJourney } from './makeJourney.ts';
import { describeSegment, type SegmentFields } from './segments.ts';
import { describeStage, type StageFields } from './stages.ts';
import { updateTouchpoint } from './touchpoints.ts';

/** The content of a sample map; every language writes its own. */
export interface SampleContent {
  readonly journey: JourneyFields & { readonly title: string; readonly language: string };
  readonly stages: readonly (StageFields & { readonly name: string })[];
  readonly segments: readonly (SegmentFields & {
    readonly name: string;
    readonly touchpoints: readonly SampleTouchpoint[];
  })[];
  readonly teams: readonly Omit<Team, 'id' | 'order' | 'extra'>[];
  readonly sources: readonly (Omit<Source, 'id' | 'order' | 'extra'> & { readonly key: string })[];
}

/** A touchpoint of a sample: a plan but for its segment, and what plans do not carry. */
interface SampleTouchpoint
  extends Partial<Omit<TouchpointPlan, 'segment' | 'stage' | 'title'>>,
    Pick<Touchpoint, 'leaveShare'> {
  readonly title: string;
  readonly stage: string;
  /** The keys of the sources on which it rests. */
  readonly cites?: readonly string[];
}

/** Makes the filled sample map in an empty document. */
export function makeSample(tr: Transaction, content: SampleContent): void {
  addTeams(tr, content);
  const cards = content.segments.flatMap(({ name, touchpoints }) =>
    touchpoints.map((card) => ({ segment: name, card })),
  );
  makeJourney(tr, {
    title: content.journey.title,
    language: content.journey.language,
    stages: content.stages.map(({ name }) => name),
    segments: content.segments.map(({ name }) => name),
    touchpoints: cards.map(({ segment, card }) => planOf(segment, card)),
  });
  describeJourney(tr, content.journey);
  describe(tr, content);
  const ids = new Map([...tr.doc.touchpoint.values()].map(({ title, id }) => [title, id]));
  const sources = addSources(tr, content);
  for (const { card } of cards) finish(tr, ids.get(card.title) ?? '', card, sources);
}

function planOf(segment: string, { cites: _, leaveShare: __, ...card }: SampleTouchpoint): TouchpointPlan {
  return { pains: [], brightSpots: [], opportunities: [], ...card, segment };
}

function describe(tr: Transaction, content: SampleContent): void {
  const stages = new Map([...tr.doc.stage.values()].map(({ name, id }) => [name, id]));
  for (const { name, ...fields } of content.stages) describeStage(tr, stages.get(name) ?? '', fields);
  const segments = new Map([...tr.doc.segment.values()].map(({ name, id }) => [name, id]));
  for (const { touchpoints: _, name, ...fields } of content.segments) {
    describeSegment(tr, segments.get(name) ?? '', fields);
  }
}

function addTeams(tr: Transaction, { teams }: SampleContent): void {
  const orders = ordersBetween(null, null, teams.length);
  for (const [at, team] of teams.entries()) tr.add('team', { ...team, order: orders[at] ?? '' });
}

/** Adds the sources; returns their ids by key. */
function addSources(tr: Transaction, { sources }: SampleContent): Map<string, string> {
  const orders = ordersBetween(null, null, sources.length);
  return new Map(
    sources.map(({ key, ...fields }, at) => [key, tr.add('source', { ...fields, order: orders[at] ?? '' })]),
  );
}

function finish(
  tr: Transaction,
  touchpointId: string,
  card: SampleTouchpoint,
  sources: ReadonlyMap<string, string>,
): void {
  if (card.leaveShare !== undefined) updateTouchpoint(tr, touchpointId, { leaveShare: card.leaveShare });
  for (const key of card.cites ?? []) {
    const sourceId = sources.get(key);
    if (sourceId) tr.add('citation', { touchpointId, sourceId });
  }
}
