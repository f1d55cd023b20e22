import { duplicateTouchpoints } from '../commands/duplicateTouchpoints.ts';
import { setEmotion } from '../commands/emotion.ts';
import { toggleMomentsOfTruth } from '../commands/momentOfTruth.ts';
import { moveTouchpoints } from '../commands/moveTouchpoints.ts';
import { cardsAt } from '../commands/place.ts';
import { removeTouchpoints } from '../commands/touchpoints.ts';
import { emotionLevel } from '../derive/emotionLevel.ts';
import type { Place } from '../derive/layout.ts';
import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Focus } from '../store/session.ts';
import type { MessageKey } from '../words/key.ts';
import { emotionAfterKey } from './parts/emotionKeys.ts';
import { takeBack } from './takeBack.ts';
import type { Workspace } from './workspace.ts';

const levelKeys = {
  [-2]: 'board.emotionSet.veryNegative',
  [-1]: 'board.emotionSet.negative',
  0: 'board.emotionSet.neutral',
  1: 'board.emotionSet.positive',
  2: 'board.emotionSet.veryPositive',
} as const satisfies Record<number, MessageKey>;

/** An emotion in words, for what is spoken: *Emotion very negative*. */
export function emotionKey(emotion: number): MessageKey {
  return levelKeys[emotionLevel(emotion)];
}

/** Sets the emotion of touchpoints, or takes it away with null. */
export function setCardsEmotion(workspace: Workspace, ids: readonly string[], value: number | null): void {
  if (ids.length === 0) return;
  workspace.editor.run({ key: 'edit.setEmotion', values: { count: ids.length } }, (tr) => {
    for (const id of ids) setEmotion(tr, id, value);
  });
  workspace.announce({ key: value === null ? 'board.emotionCleared' : emotionKey(value) });
}

/** Makes the emotion of each of some touchpoints a step better or worse, in one step of history. */
export function stepCardsEmotion(workspace: Workspace, ids: readonly string[], key: string): void {
  const { editor } = workspace;
  const { touchpoint } = editor.getState().doc;
  const next = ids.map((id) => [id, emotionAfterKey(touchpoint.get(id)?.emotion, key, true)] as const);
  editor.run({ key: 'edit.setEmotion', values: { count: ids.length } }, (tr) => {
    for (const [id, value] of next) if (value !== undefined) setEmotion(tr, id, value);
  });
  const last = next.at(-1)?.[1];
  if (typeof last === 'number') workspace.announce({ key: emotionKey(last) });
}

/** Goes on to the next mark of touchpoints: a moment of truth of one sign, of the other, or none. */
export function toggleCardsMoment(workspace: Workspace, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { editor } = workspace;
  const name = { key: 'edit.setMomentOfTruth', values: { count: ids.length } } as const;
  editor.run(name, (tr) => toggleMomentsOfTruth(tr, ids));
  const sign = editor.getState().doc.touchpoint.get(ids[0] ?? '')?.momentOfTruth;
  const keys = { positive: 'board.momentPositive', negative: 'board.momentNegative' } as const;
  workspace.announce({ key: sign ? keys[sign] : 'board.momentNone' });
}

/** Moves touchpoints to a place, as one step, and says where they stand now. */
export function moveCards(workspace: Workspace, ids: readonly string[], place: Place): boolean {
  const { editor, session } = workspace;
  const name = { key: 'edit.moveTouchpoint', values: { count: ids.length } } as const;
  const changes = editor.run(name, (tr) => moveTouchpoints(tr, ids, place));
  if (changes.length === 0) return false;
  const { focus } = session.getState();
  if (focus?.touchpointId && ids.includes(focus.touchpointId))
    session.setState({ focus: { ...focus, ...cell(place) } });
  sayPlace(workspace, ids);
  return true;
}

/** Copies touchpoints beside themselves; the copies are then the selected ones. */
export function duplicateCards(workspace: Workspace, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { editor, session } = workspace;
  let copies: string[] = [];
  editor.run({ key: 'edit.duplicateTouchpoint', values: { count: ids.length } }, (tr) => {
    copies = duplicateTouchpoints(tr, ids);
  });
  const focus = placeOf(editor.getState().doc, copies[0]);
  session.setState({ selection: copies, ...(focus && { focus }) });
  workspace.announce({ key: 'board.duplicated', values: { count: copies.length } });
}

/** Removes touchpoints; the keyboard goes to the card beside them, and a notice offers to take it back. */
export function removeCards(workspace: Workspace, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { editor, session } = workspace;
  const before = session.getState().focus;
  const focus = placeBeside(editor.getState().doc, ids);
  const name = { key: 'edit.removeTouchpoint', values: { count: ids.length } } as const;
  const changes = editor.run(name, (tr) => removeTouchpoints(tr, ids));
  session.setState({ selection: [], ...(focus && { focus }) });
  const undo = takeBack(workspace, { key: 'edit.addTouchpoint' }, changes, before);
  const message = { key: 'board.removed', values: { count: ids.length } } as const;
  workspace.notify(message, { label: { key: 'board.undo' }, run: undo });
}

/** Takes touchpoints away that were put on the clipboard; the keyboard goes to the card before them, so that they can be pasted where they were. */
export function cutCards({ editor, session }: Workspace, ids: readonly string[]): void {
  const { doc } = editor.getState();
  const focus = placeBefore(doc, ids) ?? placeBeside(doc, ids);
  const name = { key: 'edit.cutTouchpoint', values: { count: ids.length } } as const;
  editor.run(name, (tr) => removeTouchpoints(tr, ids));
  session.setState({ selection: [], ...(focus && { focus }) });
}

/** The place of the keyboard on a touchpoint, or null when it is gone or in the tray. */
export function placeOf(doc: Doc, id: string | undefined): Focus | null {
  const row = id === undefined ? undefined : doc.touchpoint.get(id);
  if (!row?.segmentId || !row.stageId) return null;
  return { segmentId: row.segmentId, stageId: row.stageId, touchpointId: row.id };
}

/** The cards in the cell of a touchpoint, in order. */
export function cellMates(doc: Doc, { segmentId, stageId, state }: Touchpoint): Touchpoint[] {
  return segmentId && stageId ? cardsAt(doc, { segmentId, stageId, index: 0 }, state) : [];
}

/** Where the keyboard goes when touchpoints leave their cell: to the one beside them, else into the empty cell; null when none of them has a place. */
export function placeBeside(doc: Doc, ids: readonly string[]): Focus | null {
  const row = doc.touchpoint.get(ids.at(-1) ?? '');
  if (!row?.segmentId || !row.stageId) return null;
  const mates = cellMates(doc, row);
  const at = mates.indexOf(row);
  const stays = (mate: Touchpoint) => !ids.includes(mate.id);
  const next = mates.slice(at).find(stays) ?? mates.slice(0, at).findLast(stays);
  const place = { segmentId: row.segmentId, stageId: row.stageId };
  return next ? { ...place, touchpointId: next.id } : place;
}

function placeBefore(doc: Doc, ids: readonly string[]): Focus | null {
  const row = doc.touchpoint.get(ids[0] ?? '');
  const mates = row ? cellMates(doc, row) : [];
  const before = mates.slice(
    0,
    mates.findIndex(({ id }) => ids.includes(id)),
  );
  return placeOf(doc, before.at(-1)?.id);
}

/** Says where touchpoints stand that were moved. */
export function sayPlace({ editor, announce }: Workspace, ids: readonly string[]): void {
  const { doc } = editor.getState();
  const row = doc.touchpoint.get(ids[0] ?? '');
  if (!row) return;
  const stage = doc.stage.get(row.stageId ?? '')?.name ?? '';
  const segment = doc.segment.get(row.segmentId ?? '')?.name ?? '';
  const mates = cellMates(doc, row);
  const one = { stage, segment, position: mates.indexOf(row) + 1, count: mates.length };
  if (ids.length === 1) announce({ key: 'board.movedCard', values: one });
  else announce({ key: 'board.movedCards', values: { count: ids.length, stage, segment } });
}

function cell({ segmentId, stageId }: Place): Pick<Focus, 'segmentId' | 'stageId'> {
  return { segmentId, stageId };
}
