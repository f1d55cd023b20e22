import type { Transaction } from '../edit/transaction.ts';
import type { Kind } from '../model/kinds.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { keepFields } from './keepFields.ts';
import { removeOtherKinds, removeWhere } from './removeWhere.ts';

/** What a picture draws that is not the map as it is on the board: curves, moments of truth, a board to write on, cards to cut out. */
export type OtherDrawing = 'curves' | 'moments' | 'blank' | 'cards';

/** The kinds that such a picture shows at all, and the fields that it shows of them; of lanes it has to be known which are hidden. */
interface Drawn {
  readonly kinds: readonly Kind[];
  readonly stage: readonly string[];
  readonly segment: readonly string[];
  readonly touchpoint: readonly string[];
  has(touchpoint: Touchpoint): boolean;
}

const named = ['name', 'order'];
const placed = ['state', 'title', 'order', 'segmentId', 'stageId', 'emotion', 'momentOfTruth'];
const frame: readonly Kind[] = ['journey', 'stage', 'segment', 'lane'];

const drawings: Readonly<Record<OtherDrawing, Drawn>> = {
  curves: {
    kinds: [...frame, 'phase', 'touchpoint'],
    stage: [...named, 'phaseId'],
    segment: [...named, 'color'],
    touchpoint: [...placed, 'evidence'],
    has: ({ emotion }) => emotion !== undefined,
  },
  moments: {
    kinds: [...frame, 'phase', 'touchpoint', 'channel', 'team', 'step', 'initiative', 'initiativeTarget'],
    stage: [...named, 'phaseId'],
    segment: [...named, 'color'],
    touchpoint: [...placed, 'feeling', 'quote', 'channelId', 'responsibleId'],
    has: ({ momentOfTruth }) => momentOfTruth !== undefined,
  },
  blank: {
    kinds: [...frame, 'phase', 'image'],
    stage: [...named, 'weight', 'color', 'phaseId'],
    segment: [...named, 'color', 'share', 'imageId', 'need'],
    touchpoint: [],
    has: () => false,
  },
  cards: {
    kinds: [...frame, 'touchpoint', 'channel'],
    stage: named,
    segment: [...named, 'color'],
    touchpoint: [...placed, 'channelId'],
    has: () => true,
  },
};

/** Takes from a map what such a picture does not draw of it. */
export function keepDrawn(tr: Transaction, drawing: OtherDrawing): void {
  const { kinds, has, ...fields } = drawings[drawing];
  removeWhere(tr, 'touchpoint', (row) => !has(row));
  removeOtherKinds(tr, kinds);
  // A lane of one's own has a name, which only the board to write on shows.
  removeWhere(tr, 'lane', ({ type, hidden }) => type === 'own' && (drawing !== 'blank' || hidden === true));
  removeWhere(tr, 'initiative', ({ status }) => status === 'done' || status === 'dropped');
  const served = new Set([...tr.doc.initiativeTarget.values()].map(({ initiativeId }) => initiativeId));
  removeWhere(tr, 'initiative', ({ id }) => !served.has(id));
  for (const kind of ['stage', 'segment', 'touchpoint'] as const) keepFields(tr, kind, fields[kind]);
}
