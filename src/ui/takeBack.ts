import { aimChanges } from '../edit/aimChanges.ts';
import { type Change, invertChanges } from '../edit/change.ts';
import { rebaseChanges } from '../edit/rebaseChanges.ts';
import type { Transaction } from '../edit/transaction.ts';
import type { Focus } from '../store/session.ts';
import type { Message } from '../words/key.ts';
import type { Workspace } from './workspace.ts';

/** How a notice takes back the step that was just made: as Undo does while it is the last one, later as a step `name` of its own. The keyboard's place is then `focus` again. */
export function takeBack(
  { editor, session }: Workspace,
  name: Message,
  changes: readonly Change[],
  focus: Focus | null,
): () => void {
  const { doc } = editor.getState();
  return () => {
    if (editor.getState().doc === doc) editor.undo();
    else editor.run(name, (tr) => putBack(tr, changes));
    if (focus) session.setState({ focus });
  };
}

/** Rows that are gone come back; those that changed become what they were, unless something else was done to them since. What they point at may be gone meanwhile. */
function putBack(tr: Transaction, changes: readonly Change[]): void {
  const isUntouched = ({ kind, id, after }: Change) => (tr.row(kind, id) ?? null) === after;
  const back = invertChanges(changes.filter((change) => change.before && isUntouched(change)));
  aimChanges(tr, rebaseChanges(back, tr.doc));
}
