import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { type Kind, kindNames, type RowOf } from '../model/kinds.ts';
import type { Lane } from '../model/lane.ts';
import { laneSources } from '../model/laneSources.ts';
import { removeUnusedImages } from './images.ts';

/** What is left of a map, by ids. */
export interface KeptPart {
  readonly touchpointIds: ReadonlySet<string>;
  readonly segmentIds: readonly string[];
  readonly stageIds: readonly string[];
}

/** What a picture shows of what is left. */
export interface SeenPart {
  /** Title, scenario and goal of the map. */
  readonly title: boolean;
  readonly notes: boolean;
  readonly evidence: boolean;
  /** The layout in which it is seen, and whether kinds, channels, thoughts and needs are therefore seen. */
  readonly kind: 'timeline' | 'compact';
  /** What is drawn; the map when absent. */
  readonly subject?: 'map' | 'curves' | 'moments';
}

/** Leaves only some touchpoints of a map, and the stages and segments that are named, with the notes that stand there. */
export function keepPart(tr: Transaction, { touchpointIds, segmentIds, stageIds }: KeptPart): void {
  const without = (kind: 'touchpoint' | 'segment' | 'stage', kept: ReadonlySet<string>) =>
    removeRows(
      tr,
      kind,
      [...tr.doc[kind].keys()].filter((id) => !kept.has(id)),
    );
  const [segments, stages] = [new Set(segmentIds), new Set(stageIds)];
  // A note forgets a place that is gone, and would be seen elsewhere.
  removeWhere(
    tr,
    'note',
    ({ segmentId, stageId }) =>
      (segmentId !== undefined && !segments.has(segmentId)) ||
      (stageId !== undefined && !stages.has(stageId)),
  );
  without('touchpoint', touchpointIds);
  without('segment', segments);
  without('stage', stages);
  removeUnusedImages(tr);
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
  lane: ['type', 'order', 'title', 'height', 'hidden', 'lineBelow'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

/** What curves and the matrix of moments of truth show of touchpoints, and the kinds that they show at all. */
const curveFields = [
  'state',
  'title',
  'order',
  'segmentId',
  'stageId',
  'emotion',
  'momentOfTruth',
  'evidence',
];
const momentFields = [...curveFields, 'feeling', 'quote', 'channelId', 'responsibleId'];
const curveKinds: readonly Kind[] = ['journey', 'stage', 'segment', 'touchpoint', 'lane'];
const momentKinds: readonly Kind[] = [...curveKinds, 'channel', 'team', 'step'];

/** Takes from a map what is seen on it but not in a picture that draws it in another way. */
function keepDrawn(tr: Transaction, subject: 'curves' | 'moments'): void {
  const isCurves = subject === 'curves';
  removeWhere(tr, 'touchpoint', (row) => (isCurves ? row.emotion : row.momentOfTruth) === undefined);
  const kinds = isCurves ? curveKinds : momentKinds;
  for (const kind of kindNames) if (!kinds.includes(kind)) removeRows(tr, kind, [...tr.doc[kind].keys()]);
  removeWhere(tr, 'lane', ({ type }) => type === 'own');
  keepFields(tr, 'segment', ['name', 'order', 'color']);
  keepFields(tr, 'touchpoint', isCurves ? curveFields : momentFields);
}

/** Takes from a map whatever a picture of it does not show. */
export function keepSeen(tr: Transaction, seen: SeenPart): void {
  if (seen.subject === 'curves' || seen.subject === 'moments') keepDrawn(tr, seen.subject);
  const all = [...tr.doc.lane.values()];
  // A lane of one's own goes with its name and its cards; the others have to be known as hidden.
  removeWhere(tr, 'lane', ({ type, hidden }) => type === 'own' && hidden === true);
  const lanes = new Set(all.filter(({ hidden }) => !hidden).map(({ type }) => type));
  const hasThoughts = !all.some(({ type, hidden }) => type === 'thinking' && hidden);
  const kinds = new Set<Kind>([...always, ...[...lanes].flatMap((type) => laneSources[type])]);
  if (seen.notes) kinds.add('note');
  // Of comments only their number is seen.
  removeWhere(tr, 'note', ({ touchpointId }) => touchpointId !== undefined);
  if (seen.kind === 'timeline') for (const kind of ['channel', 'team'] as const) kinds.add(kind);
  for (const kind of kindNames) if (!kinds.has(kind)) removeRows(tr, kind, [...tr.doc[kind].keys()]);
  removeUnseenRemarks(tr, lanes);
  const phases = new Set([...tr.doc.stage.values()].map(({ phaseId }) => phaseId));
  removeWhere(tr, 'phase', ({ id }) => !phases.has(id));
  const about = [...tr.doc.journey.values()].some(({ scenario }) => scenario?.trim()) ? 'scenario' : 'goal';
  keepFields(tr, 'journey', ['title', 'language', 'direction', ...(seen.title ? [about] : [])]);
  if (!seen.title) for (const { id } of [...tr.doc.journey.values()]) tr.update('journey', id, { title: '' });
  keepFields(tr, 'stage', ['name', 'order', 'weight', 'color', 'phaseId']);
  const need = seen.kind === 'timeline' ? ['need'] : [];
  keepFields(tr, 'segment', ['name', 'order', 'color', 'share', 'imageId', ...need]);
  keepFields(tr, 'touchpoint', touchpointFields(lanes, seen, hasThoughts));
  // The map that comes out has no other beside it: what was seen of the to-be is simply what it shows.
  for (const { id, state } of [...tr.doc.touchpoint.values()])
    if (state === 'toBe') tr.update('touchpoint', id, { state: 'asIs' });
  removeUnused(tr);
  for (const [kind, fields] of Object.entries(partFields)) keepFields(tr, kind as Kind, fields);
  removeUnusedImages(tr);
}

function touchpointFields(lanes: ReadonlySet<Lane['type']>, seen: SeenPart, hasThoughts: boolean): string[] {
  return [
    ...seenFields,
    'imageId',
    ...(seen.kind === 'timeline' ? timelineFields : []),
    ...(seen.kind === 'timeline' && hasThoughts ? ['quote'] : []),
    ...(seen.evidence ? ['evidence'] : []),
    ...(lanes.has('thinking') ? ['quote'] : []),
    ...(lanes.has('responsible') ? ['responsibleId'] : []),
    ...(lanes.has('channel') ? ['channelId'] : []),
    ...(lanes.has('time') ? ['duration', 'waitBefore'] : []),
  ];
}

/** Of remarks only those of the tones that have a lane are seen. */
function removeUnseenRemarks(tr: Transaction, lanes: ReadonlySet<Lane['type']>): void {
  const tones = { pain: 'pains', brightSpot: 'brightSpots', opportunity: 'opportunities', tells: 'tells' };
  const unseen = [...tr.doc.remark.values()].filter(({ tone }) => {
    const lane = (tones as Readonly<Record<string, string>>)[tone];
    return !lane || !lanes.has(lane as Lane['type']);
  });
  removeRows(
    tr,
    'remark',
    unseen.map(({ id }) => id),
  );
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

function removeWhere<K extends Kind>(tr: Transaction, kind: K, isGone: (row: RowOf[K]) => boolean): void {
  const rows = [...(tr.doc[kind] as ReadonlyMap<string, RowOf[K]>).values()];
  removeRows(
    tr,
    kind,
    rows.filter(isGone).map(({ id }) => id),
  );
}

function keepFields<K extends Kind>(tr: Transaction, kind: K, fields: readonly string[]): void {
  for (const row of [...tr.doc[kind].values()]) {
    const unseen = Object.keys(row).filter((field) => field !== 'id' && !fields.includes(field));
    const none = Object.fromEntries(unseen.map((field) => [field, undefined])) as Fields<K>;
    if (unseen.length > 0) tr.update(kind, row.id, none);
  }
}
