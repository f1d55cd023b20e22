import type { Workspace } from './workspace.ts';

/** Adds two touchpoints to what is selected, with all that stand between them in an order; without a place in it they are just two. */
export function extendSelection(
  { session }: Pick<Workspace, 'session'>,
  [from, to]: readonly [string | undefined, string | undefined],
  order: readonly string[] = [],
): void {
  const places = [from, to].map((id) => order.indexOf(id ?? ''));
  const between = places.includes(-1) ? [] : order.slice(Math.min(...places), Math.max(...places) + 1);
  const ends = [from, to].filter((id) => id !== undefined);
  const { selection } = session.getState();
  session.setState({ selection: [...new Set([...selection, ...between, ...ends])] });
}
