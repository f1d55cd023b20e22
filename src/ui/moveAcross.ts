import { moveTouchpoints } from '../commands/moveTouchpoints.ts';
import type { Place } from '../derive/layout.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder, type Ordered } from '../model/order.ts';
import { moveCards, placeOf } from './cardActions.ts';
import type { Header, Workspace } from './workspace.ts';

/** Moves touchpoints to another stage, each in its own segment, or to another segment, each in its own stage, as one step: to the ends of the cells there. Those that are there already stay as they are. */
export function moveAcross(workspace: Workspace, ids: readonly string[], { kind, id: to }: Header): void {
  const { editor, session, announce } = workspace;
  const { doc } = editor.getState();
  const cells = cellsAcross(doc, ids, { kind, id: to });
  const count = cells.flatMap(([group]) => group).length;
  const [first] = cells;
  if (first && cells.length === 1) {
    moveCards(workspace, ...first);
    return;
  }
  const changes = editor.run({ key: 'edit.moveTouchpoint', values: { count } }, (tr) => {
    for (const [group, place] of cells) moveTouchpoints(tr, group, place);
  });
  if (changes.length === 0) return;
  const focus = placeOf(editor.getState().doc, session.getState().focus?.touchpointId);
  if (focus) session.setState({ focus });
  announce({ key: 'menus.movedTo', values: { count, name: doc[kind].get(to)?.name ?? '' } });
}

/** The touchpoints that have to move, by the cells to which they go. */
function cellsAcross(doc: Doc, ids: readonly string[], { kind, id: to }: Header): [string[], Place][] {
  const cells = new Map<string, [string[], Place]>();
  for (const id of ids) {
    const row = doc.touchpoint.get(id);
    const isThere = (kind === 'stage' ? row?.stageId : row?.segmentId) === to;
    if (!row || (isThere && row.stageId && row.segmentId)) continue;
    const stageId = kind === 'stage' ? to : (row.stageId ?? firstOf(doc.stage.values()));
    const segmentId = kind === 'segment' ? to : (row.segmentId ?? firstOf(doc.segment.values()));
    const key = `${segmentId} ${stageId}`;
    const place = { segmentId, stageId, index: Number.MAX_SAFE_INTEGER };
    const [group] = cells.get(key) ?? [[]];
    cells.set(key, [[...group, id], place]);
  }
  return [...cells.values()];
}

function firstOf(rows: Iterable<Ordered>): string {
  return inOrder(rows)[0]?.id ?? '';
}
