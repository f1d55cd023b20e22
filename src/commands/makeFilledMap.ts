import type { Transaction } from '../edit/transaction.ts';
import type { JourneyPlan, TouchpointPlan } from '../model/journeyPlan.ts';
import { ordersBetween } from '../model/order.ts';
import type { Source } from '../model/source.ts';
import type { Team } from '../model/team.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { describeJourney, type JourneyFields } from './journey.ts';
import { makeJourney } from './makeJourney.ts';
import { describeSegment, type SegmentFields } from './segments.ts';
import { describeStage, type StageFields } from './stages.ts';
import { updateTouchpoint } from './touchpoints.ts';

/** What a filled map is made of, in plain words without ids: the sample and the templates, which every language writes for itself. */
export interface MapContent {
  readonly journey: JourneyFields & Pick<JourneyPlan, 'title' | 'language'>;
  readonly stages: readonly (StageFields & { readonly name: string })[];
  readonly segments: readonly SegmentContent[];
  readonly teams?: readonly Omit<Team, 'id' | 'order'>[];
  readonly sources?: readonly SourceContent[];
}

interface SegmentContent extends SegmentFields {
  readonly name: string;
  /** In the order of time. */
  readonly touchpoints: readonly TouchpointContent[];
}

/** The facts that plans do not carry. */
const judged = ['importance', 'effectiveness', 'usage', 'duration', 'waitBefore', 'leaveShare'] as const;

/** A touchpoint: a plan but for its segment, and what plans do not carry. */
interface TouchpointContent
  extends Partial<Omit<TouchpointPlan, 'segment' | 'stage' | 'title'>>,
    Pick<Touchpoint, (typeof judged)[number]> {
  readonly title: string;
  readonly stage: string;
  /** The keys of the sources on which it rests. */
  readonly cites?: readonly string[];
}

interface SourceContent extends Omit<Source, 'id' | 'order' | 'extra'> {
  readonly key: string;
}

/** Makes a map from its content in an empty document. */
export function makeFilledMap(tr: Transaction, content: MapContent): void {
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

function planOf(segment: string, { cites: _, ...card }: TouchpointContent): TouchpointPlan {
  const plan: TouchpointPlan = { pains: [], brightSpots: [], opportunities: [], ...card, segment };
  const isPlanned = ([field]: [string, unknown]) => !(judged as readonly string[]).includes(field);
  return Object.fromEntries(Object.entries(plan).filter(isPlanned)) as unknown as TouchpointPlan;
}

function describe(tr: Transaction, content: MapContent): void {
  const stages = new Map([...tr.doc.stage.values()].map(({ name, id }) => [name, id]));
  for (const { name, ...fields } of content.stages) describeStage(tr, stages.get(name) ?? '', fields);
  const segments = new Map([...tr.doc.segment.values()].map(({ name, id }) => [name, id]));
  for (const { touchpoints: _, name, ...fields } of content.segments) {
    describeSegment(tr, segments.get(name) ?? '', fields);
  }
}

function addTeams(tr: Transaction, { teams = [] }: MapContent): void {
  const orders = ordersBetween(null, null, teams.length);
  for (const [at, team] of teams.entries()) tr.add('team', { ...team, order: orders[at] ?? '' });
}

/** Adds the sources; returns their ids by key. */
function addSources(tr: Transaction, { sources = [] }: MapContent): Map<string, string> {
  const orders = ordersBetween(null, null, sources.length);
  return new Map(
    sources.map(({ key, ...fields }, at) => [key, tr.add('source', { ...fields, order: orders[at] ?? '' })]),
  );
}

function finish(
  tr: Transaction,
  touchpointId: string,
  card: TouchpointContent,
  sources: ReadonlyMap<string, string>,
): void {
  const known = judged.filter((field) => card[field] !== undefined);
  if (known.length > 0) {
    updateTouchpoint(tr, touchpointId, Object.fromEntries(known.map((field) => [field, card[field]])));
  }
  for (const key of card.cites ?? []) {
    const sourceId = sources.get(key);
    if (sourceId) tr.add('citation', { touchpointId, sourceId });
  }
}
