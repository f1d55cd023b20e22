import { sayCount } from './selectCards.ts';
import type { Workspace } from './workspace.ts';

/** The selections that the space bar made: they stay while the keyboard walks on. */
const picked = new WeakSet<readonly string[]>();

/** Takes the touchpoint that the keyboard is on into the selection, or out of it. */
export function pickByKey(workspace: Workspace, id: string): void {
  const { session } = workspace;
  const { selection } = session.getState();
  const next = selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
  picked.add(next);
  session.setState({ selection: next });
  sayCount(workspace);
}

/**
 * Call it before the keyboard walks on, and what it returns with the touchpoint that it came to. What keys do is done to what is selected: were a
 * card still selected that was only pressed before, they would do it to another one than the keyboard is on. So such a card hands the selection on.
 */
export function selectionToTake({ session }: Workspace): (next: string | undefined) => void {
  const { focus, selection } = session.getState();
  const isAlong = selection.length === 1 && selection[0] === focus?.touchpointId && !picked.has(selection);
  return (next) => {
    if (isAlong) session.setState({ selection: next === undefined ? [] : [next] });
  };
}
