import type { Transaction } from '../edit/transaction.ts';
import type { Kind } from '../model/kinds.ts';
import type { Lane } from '../model/lane.ts';
import { laneSources } from '../model/laneSources.ts';
import { removeUnusedImages } from './images.ts';
import { keepDrawn, type OtherDrawing } from './keepDrawn.ts';
import { keepFields } from './keepFields.ts';
import { fieldsOfMoments, isToldOfMoment, keepOfMoments, momentKinds } from './keepMoments.ts';
import { removeOtherKinds, removeWhere } from './removeWhere.ts';

/** What a picture shows of a map. */
export interface SeenPart {
  /** Title, scenario and goal of the map. */
  readonly title: boolean;
  readonly notes: boolean;
  readonly evidence: boolean;
  /** The layout in which it is seen, and whether kinds, channels, thoughts and needs are therefore seen. */
  readonly kind: 'timeline' | 'compact';
  /** What is drawn; the map when absent. */
  readonly subject?: 'map' | OtherDrawing;
  /** Besides the map each moment of truth is told in full, as on slides. */
  readonly moments?: boolean;
}

const always: readonly Kind[] = [
  'journey',
  'phase',
  'stage',
  'segment',
  'touchpoint',
  'link',
  'lane',
  'image',
];

/** What is seen of a touchpoint in every picture, and what the timeline shows besides. */
const seenFields = ['state', 'title', 'order', 'segmentId', 'stageId', 'emotion', 'feeling', 'momentOfTruth'];
const timelineFields = ['kind', 'channelId', 'responsibleId'];

/** What is seen of the parts of touchpoints, where they are seen at all. */
const partFields = {
  phase: ['name', 'order'],
  link: ['fromId', 'toId', 'relation', 'label'],
  remark: ['aboutId', 'order', 'tone', 'text', 'polarity'],
  note: ['segmentId', 'stageId', 'x', 'y', 'text', 'color'],
  laneCard: ['laneId', 'segmentId', 'stageId', 'order', 'text', 'imageId', 'color'],
  image: ['hash', 'mediaType', 'width', 'height', 'alt', 'data'],
  channel: ['name', 'order'],
  team: ['name', 'order', 'initials'],
  step: ['touchpointId', 'order', 'actor', 'text'],
  support: ['processId', 'touchpointId', 'relation'],
  process: ['name', 'people', 'order'],
  dataItem: ['touchpointId', 'order', 'what', 'system'],
  initiative: ['title', 'order', 'status'],
  initiativeTarget: ['initiativeId', 'aboutId'],
  lane: ['type', 'order', 'title', 'height', 'hidden', 'lineBelow'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

/** Takes from a map whatever a picture of it does not show. */
export function keepSeen(tr: Transaction, seen: SeenPart): void {
  const { subject = 'map' } = seen;
  if (subject === 'map') keepMap(tr, seen);
  else keepDrawn(tr, subject);
  if (!seen.evidence) forgetEvidence(tr);
  keepJourney(tr, seen);
  const phases = new Set([...tr.doc.stage.values()].map(({ phaseId }) => phaseId));
  removeWhere(tr, 'phase', ({ id }) => !phases.has(id));
  // The map that comes out has no other beside it: what was seen of the to-be is simply what it shows.
  for (const { id, state } of [...tr.doc.touchpoint.values()])
    if (state === 'toBe') tr.update('touchpoint', id, { state: 'asIs' });
  removeUnused(tr);
  for (const [kind, fields] of Object.entries(partFields)) keepFields(tr, kind as Kind, fields);
  removeUnusedImages(tr);
}

/** Of the map as it is on the board, which has lanes, links and notes. */
function keepMap(tr: Transaction, seen: SeenPart): void {
  const all = [...tr.doc.lane.values()];
  // A lane of one's own goes with its name and its cards; the others have to be known as hidden.
  removeWhere(tr, 'lane', ({ type, hidden }) => type === 'own' && hidden === true);
  const lanes = new Set(all.filter(({ hidden }) => !hidden).map(({ type }) => type));
  const hasThoughts = !all.some(({ type, hidden }) => type === 'thinking' && hidden);
  const isTimeline = seen.kind === 'timeline';
  // Of comments only their number is seen.
  removeWhere(tr, 'note', ({ touchpointId }) => touchpointId !== undefined);
  const shown = new Set<Kind>([
    ...always,
    ...[...lanes].flatMap((type) => laneSources[type]),
    ...(seen.notes ? (['note'] as const) : []),
    ...(isTimeline ? (['channel', 'team'] as const) : []),
  ]);
  removeOtherKinds(tr, [...shown, ...(seen.moments ? momentKinds : [])]);
  removeUnseenRemarks(tr, lanes, seen.moments === true);
  if (seen.moments) keepOfMoments(tr, shown);
  keepFields(tr, 'stage', ['name', 'order', 'weight', 'color', 'phaseId']);
  const need = isTimeline ? ['need'] : [];
  keepFields(tr, 'segment', ['name', 'order', 'color', 'share', 'imageId', ...need]);
  const fields = touchpointFields(lanes, isTimeline, hasThoughts);
  keepFields(tr, 'touchpoint', seen.moments ? fieldsOfMoments(fields) : fields);
}

function touchpointFields(
  lanes: ReadonlySet<Lane['type']>,
  isTimeline: boolean,
  hasThoughts: boolean,
): string[] {
  return [
    ...seenFields,
    'imageId',
    'evidence',
    ...(isTimeline ? timelineFields : []),
    ...(isTimeline && hasThoughts ? ['quote'] : []),
    ...(lanes.has('thinking') ? ['quote'] : []),
    ...(lanes.has('responsible') ? ['responsibleId'] : []),
    ...(lanes.has('channel') ? ['channelId'] : []),
    ...(lanes.has('time') ? ['duration', 'waitBefore'] : []),
  ];
}

function forgetEvidence(tr: Transaction): void {
  for (const { id, evidence } of [...tr.doc.touchpoint.values()])
    if (evidence !== undefined) tr.update('touchpoint', id, { evidence: undefined });
}

/** The title stands over every picture but cards; what the map is about stands under it. */
function keepJourney(tr: Transaction, { title, subject }: SeenPart): void {
  const about = [...tr.doc.journey.values()].some(({ scenario }) => scenario?.trim()) ? 'scenario' : 'goal';
  const isTold = title && subject !== 'cards';
  keepFields(tr, 'journey', ['title', 'language', 'direction', ...(isTold ? [about] : [])]);
  if (!title) for (const { id } of [...tr.doc.journey.values()]) tr.update('journey', id, { title: '' });
}

/** Of remarks only those of the tones that have a lane are seen, and those of moments of truth where these are told. */
function removeUnseenRemarks(tr: Transaction, lanes: ReadonlySet<Lane['type']>, hasMoments: boolean): void {
  const tones = { pain: 'pains', brightSpot: 'brightSpots', opportunity: 'opportunities', tells: 'tells' };
  removeWhere(tr, 'remark', (remark) => {
    const { tone } = remark;
    if (hasMoments && isToldOfMoment(tr, remark)) return false;
    const lane = (tones as Readonly<Record<string, string>>)[tone];
    return !lane || !lanes.has(lane as Lane['type']);
  });
}

/** Channels, teams and processes are seen only where a touchpoint names them. */
function removeUnused(tr: Transaction): void {
  const named = new Set<string | undefined>();
  for (const { channelId, responsibleId } of tr.doc.touchpoint.values())
    named.add(channelId).add(responsibleId);
  for (const { processId } of tr.doc.support.values()) named.add(processId);
  for (const kind of ['channel', 'team', 'process'] as const)
    removeWhere(tr, kind, ({ id }) => !named.has(id));
}
