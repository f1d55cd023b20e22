import i18next from 'i18next';
import { parseCapture } from '../../commands/capture.ts';
import { pastePart } from '../../commands/pastePart.ts';
import type { PastePlace } from '../../commands/pastePlace.ts';
import { pastePlans } from '../../commands/pastePlans.ts';
import { removeTouchpoints } from '../../commands/touchpoints.ts';
import type { Transaction } from '../../edit/transaction.ts';
import { limits } from '../../formats/limits.ts';
import type { PastedLine } from '../../formats/pastedLine.ts';
import { readPastedText } from '../../formats/pastedText.ts';
import type { Doc } from '../../model/doc.ts';
import type { TouchpointPlan } from '../../model/journeyPlan.ts';
import { inOrder } from '../../model/order.ts';
import type { Segment } from '../../model/segment.ts';
import type { Stage } from '../../model/stage.ts';
import type { Focus } from '../../store/session.ts';
import type { Message } from '../../words/key.ts';
import { placeOf } from '../cardActions.ts';
import { placeForNew } from '../newCard.ts';
import type { Workspace } from '../workspace.ts';
import { type Clipping, partIn } from './readClip.ts';

/** From so many touchpoints on a notice says how many came, and offers to take them back. */
const MANY = 20;

/** What can be pasted: how it is added at a place, how many touchpoints it is, and how many values were left out. */
interface Pasting {
  readonly count: number;
  readonly unread?: number;
  paste(tr: Transaction, place: PastePlace): string[];
}

/** Pastes what lies on the clipboard where the keyboard is, as one step: touchpoints of any map, or lines of text. Says in a sentence what cannot be pasted. */
export function pasteClipping(workspace: Workspace, clipping: Clipping): void {
  const { editor, session } = workspace;
  const pasting = pastingOf(workspace, clipping);
  const place = placeForNew(workspace);
  if ('key' in pasting || !place) {
    workspace.notify('key' in pasting ? pasting : { key: 'clipboard.noPlace' });
    return;
  }
  const { focus, selection, seen } = session.getState();
  let ids: string[] = [];
  const name = { key: 'edit.pasteTouchpoint', values: { count: pasting.count } } as const;
  editor.run(name, (tr) => {
    ids = pasting.paste(tr, { ...place, beside: selection, state: seen });
  });
  const first = placeOf(editor.getState().doc, ids[0]);
  session.setState({ selection: ids, ...(first && { focus: first }) });
  if (ids[0]) workspace.board?.reveal(ids[0]);
  const message = told(pasting);
  if (pasting.count < MANY && !pasting.unread) workspace.announce(message);
  else workspace.notify(message, { label: { key: 'board.undo' }, run: takeOut(workspace, ids, focus) });
}

/** How a notice takes pasted touchpoints away again: as Undo does while they are the last step, later as a step of its own. */
function takeOut({ editor, session }: Workspace, ids: readonly string[], focus: Focus | null): () => void {
  const { doc } = editor.getState();
  const name = { key: 'edit.removeTouchpoint', values: { count: ids.length } } as const;
  return () => {
    if (editor.getState().doc === doc) editor.undo();
    else editor.run(name, (tr) => removeTouchpoints(tr, ids));
    if (focus) session.setState({ focus });
  };
}

function pastingOf(workspace: Workspace, clipping: Clipping): Pasting | Message {
  const own = partIn(clipping, workspace.newId);
  if (own && 'key' in own) return own;
  if (own) return ofPart(own.part);
  if (clipping.text.trim() !== '') return ofText(workspace, clipping.text);
  const [file] = clipping.files;
  if (file !== undefined) {
    return { key: file.startsWith('image/') ? 'clipboard.problem.image' : 'clipboard.problem.file' };
  }
  return { key: 'clipboard.problem.nothing' };
}

function ofPart(part: Doc): Pasting | Message {
  const count = part.touchpoint.size;
  const limit = limits.tableRows;
  if (count === 0) return { key: 'clipboard.problem.nothing' };
  if (count > limit) return { key: 'clipboard.problem.tooMany', values: { count, limit } };
  return { count, paste: (tr, place) => pastePart(tr, part, place) };
}

function ofText({ editor }: Workspace, text: string): Pasting | Message {
  const { stage, segment } = editor.getState().doc;
  const namesOf = (rows: Iterable<Stage | Segment>) => inOrder(rows).map(({ name }) => name);
  const read = readPastedText(text, {
    stages: namesOf(stage.values()),
    segments: namesOf(segment.values()),
  });
  if ('problem' in read) return read.problem;
  const plans = 'plans' in read ? read.plans : read.lines.map(planOf);
  const unread = 'plans' in read ? read.unread : 0;
  return { count: plans.length, unread, paste: (tr, place) => pastePlans(tr, plans, place) };
}

/** A line as if it had been typed as the title of a card. */
function planOf({ line, ...more }: PastedLine): TouchpointPlan {
  const said = parseCapture(line);
  return { ...said, title: said.title || line, ...more, pains: [], brightSpots: [], opportunities: [] };
}

function told({ count, unread = 0 }: Pasting): Message {
  const key = 'clipboard.pasted';
  if (unread === 0) return { key, values: { count } };
  return { key: 'clipboard.pastedUnread', values: { pasted: i18next.t(key, { count }), count: unread } };
}
