import { sendTouchpoints } from '../commands/sendTouchpoints.ts';
import { placeOf, sayPlace } from './cardActions.ts';
import type { Header, Workspace } from './workspace.ts';

/** Moves touchpoints to another stage, each in its own segment, or to another segment, each in its own stage, as one step: to the ends of the cells there. Those that are there already stay as they are. Says where they are now. */
export function moveAcross(workspace: Workspace, ids: readonly string[], { kind, id: to }: Header): void {
  const { editor, session, announce } = workspace;
  const before = editor.getState().doc.touchpoint;
  const goes = (id: string) => {
    const row = before.get(id);
    const isThere = (kind === 'stage' ? row?.stageId : row?.segmentId) === to;
    return row !== undefined && !(isThere && row.stageId && row.segmentId);
  };
  const going = ids.filter(goes);
  const cell = kind === 'stage' ? { stageId: to } : { segmentId: to };
  const name = { key: 'edit.moveTouchpoint', values: { count: going.length } } as const;
  const changes = editor.run(name, (tr) => sendTouchpoints(tr, going, cell));
  if (changes.length === 0) return;
  const { doc } = editor.getState();
  const focus = placeOf(doc, session.getState().focus?.touchpointId);
  if (focus) session.setState({ focus });
  const cells = new Set(going.map((id) => JSON.stringify({ ...placeOf(doc, id), touchpointId: null })));
  if (cells.size === 1) sayPlace(workspace, going);
  else
    announce({ key: 'menus.movedTo', values: { count: going.length, name: doc[kind].get(to)?.name ?? '' } });
}
