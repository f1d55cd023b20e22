import { placeOf } from './cardActions.ts';
import { cardOfStep, sayStep } from './undoneStep.ts';
import type { Workspace } from './workspace.ts';

/** After an undo or redo it says what was undone, and goes to the first touchpoint that changed by it. Returns how to stop. */
export function followSteps(workspace: Workspace): () => void {
  const { editor, session } = workspace;
  return editor.onCommit(({ doc, step, changes }) => {
    if (!step) return;
    sayStep(workspace, step);
    const focus = placeOf(doc, cardOfStep(changes));
    if (focus) session.setState({ focus });
  });
}
