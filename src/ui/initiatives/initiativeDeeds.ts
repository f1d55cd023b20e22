import { addGoal, changeGoal, type GoalFields, removeGoal } from '../../commands/goals.ts';
import {
  addInitiative,
  addTarget,
  changeInitiative,
  type InitiativeFields,
  removeInitiatives,
  removeTarget,
} from '../../commands/initiatives.ts';
import { takeBack } from '../takeBack.ts';
import type { Workspace } from '../workspace.ts';

/** Makes an action for touchpoints and processes and opens it, so that its name can be typed at once. */
export function makeInitiative(
  workspace: Workspace,
  title: string,
  targets: readonly string[],
  fields: InitiativeFields = {},
): void {
  const id = workspace.newId();
  workspace.editor.run(
    { key: 'initiatives.did.added' },
    (tr) => void addInitiative(tr, { ...fields, id, title }, targets),
  );
  workspace.announce({ key: 'initiatives.made', values: { title } });
  workspace.openDialog({ name: 'initiative', id, isFresh: true });
}

/** Writes fields of an action; what is written into the same field in one go is one step of history. */
export function writeInitiative({ editor }: Workspace, id: string, fields: InitiativeFields): void {
  const mergeKey = `initiative/${id}/${Object.keys(fields).join()}`;
  editor.run({ key: 'initiatives.did.changed' }, (tr) => changeInitiative(tr, id, fields), mergeKey);
}

/** Says that an action is for a touchpoint or process, or no longer is. */
export function aimInitiative({ editor }: Workspace, id: string, aboutId: string, isFor: boolean): void {
  if (isFor) editor.run({ key: 'initiatives.did.targetAdded' }, (tr) => void addTarget(tr, id, aboutId));
  else editor.run({ key: 'initiatives.did.targetRemoved' }, (tr) => removeTarget(tr, id, aboutId));
}

/** Removes an action; a notice offers to take that back. */
export function dropInitiative(workspace: Workspace, id: string): void {
  const { editor } = workspace;
  const name = editor.getState().doc.initiative.get(id)?.title ?? '';
  const changes = editor.run({ key: 'initiatives.did.removed' }, (tr) => removeInitiatives(tr, [id]));
  if (changes.length === 0) return;
  const run = takeBack(workspace, { key: 'initiatives.did.added' }, changes, null);
  workspace.notify({ key: 'initiatives.removed', values: { name } }, { label: { key: 'board.undo' }, run });
}

/** Makes a goal and opens it. */
export function makeGoal({ editor, newId, openDialog }: Workspace, text: string): void {
  const id = newId();
  editor.run({ key: 'initiatives.did.goalAdded' }, (tr) => void addGoal(tr, { id, text }));
  openDialog({ name: 'goal', id, isFresh: true });
}

/** Writes fields of a goal; what is written into the same field in one go is one step of history. */
export function writeGoal({ editor }: Workspace, id: string, fields: GoalFields): void {
  const mergeKey = `goal/${id}/${Object.keys(fields).join()}`;
  editor.run({ key: 'initiatives.did.goalChanged' }, (tr) => changeGoal(tr, id, fields), mergeKey);
}

/** Removes a goal, which the actions that served it forget; a notice offers to take that back. */
export function dropGoal(workspace: Workspace, id: string): void {
  const { editor } = workspace;
  const name = editor.getState().doc.goal.get(id)?.text ?? '';
  const changes = editor.run({ key: 'initiatives.did.goalRemoved' }, (tr) => removeGoal(tr, id));
  if (changes.length === 0) return;
  const run = takeBack(workspace, { key: 'initiatives.did.goalAdded' }, changes, null);
  workspace.notify({ key: 'initiatives.removed', values: { name } }, { label: { key: 'board.undo' }, run });
}
