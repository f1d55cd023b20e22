import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { type Kind, kindNames } from '../model/kinds.ts';
import { removeUnusedImages } from './images.ts';

/** How much of a map goes into a template: stages and segments; touchpoints too; or what they feel like and what was remarked as well. */
export type TemplateContent = 'frame' | 'touchpoints' | 'feelings';

const frame: readonly Kind[] = ['journey', 'phase', 'stage', 'segment', 'lane', 'image'];

const touchpoints: readonly Kind[] = [
  ...frame,
  'channel',
  'team',
  'touchpoint',
  'interaction',
  'process',
  'support',
  'step',
  'dataItem',
  'link',
  'laneCard',
];

const kept: Record<TemplateContent, readonly Kind[]> = {
  frame,
  touchpoints,
  feelings: [...touchpoints, 'remark', 'note'],
};

/** What was found out about a touchpoint of one map says nothing about the next. */
const found = ['effectiveness', 'usage', 'reach', 'leaveShare'] as const;

const felt = ['emotion', 'feeling', 'quote', 'momentOfTruth', 'momentKind', 'momentWhy', 'promise'] as const;

const counted = ['customers', 'share', 'lifetimeValue'] as const;

/** Leaves of a map what a template holds. What was researched, measured, voted on or agreed always stays behind: a new map starts with assumptions. */
export function reduceToTemplate(tr: Transaction, content: TemplateContent): void {
  for (const kind of kindNames) {
    if (!kept[content].includes(kind)) removeRows(tr, kind, [...tr.doc[kind].keys()]);
  }
  for (const { id } of [...tr.doc.journey.values()]) tr.update('journey', id, { toBeStarted: undefined });
  for (const { id } of [...tr.doc.segment.values()]) tr.update('segment', id, without<'segment'>(counted));
  const told = content === 'feelings' ? found : [...found, ...felt];
  for (const { id, evidence } of [...tr.doc.touchpoint.values()]) {
    const guess = evidence && content === 'feelings' ? 'assumption' : undefined;
    tr.update('touchpoint', id, { ...without<'touchpoint'>(told), evidence: guess });
  }
  const comments = [...tr.doc.note.values()].filter(({ touchpointId }) => touchpointId !== undefined);
  removeRows(
    tr,
    'note',
    comments.map(({ id }) => id),
  );
  removeUnusedImages(tr);
}

function without<K extends Kind>(fields: readonly (keyof Fields<K> & string)[]): Fields<K> {
  return Object.fromEntries(fields.map((field) => [field, undefined])) as Fields<K>;
}
