import type { Cell } from '../commands/moveCell.ts';
import { moveShape } from '../commands/moveShape.ts';
import { sendTouchpoints } from '../commands/sendTouchpoints.ts';
import { boundShift, type Shift, shapeOf } from '../commands/shape.ts';
import { placeOf, sayPlace } from './cardActions.ts';
import type { Workspace } from './workspace.ts';

/** Moves touchpoints of several cells by whole stages and segments, keeping their shape, as one step, and says where the one that leads stands now. Says false when the map ends there. */
export function moveTogether(
  workspace: Workspace,
  ids: readonly string[],
  leadId: string,
  way: Shift,
): boolean {
  const { editor, session, announce } = workspace;
  const shape = shapeOf(editor.getState().doc, ids);
  const lead = shape.groups.find((group) => group.ids.includes(leadId));
  const { columns, rows } = boundShift(shape, way);
  if (!lead || (columns === 0 && rows === 0)) return false;
  const placed = shape.groups.flatMap((group) => group.ids);
  const place = {
    segmentId: shape.segments[lead.row + rows] ?? '',
    stageId: shape.stages[lead.column + columns] ?? '',
    index: lead.index,
  };
  const name = { key: 'edit.moveTouchpoint', values: { count: placed.length } } as const;
  editor.run(name, (tr) => moveShape(tr, placed, leadId, place));
  const { doc } = editor.getState();
  session.setState({ focus: placeOf(doc, leadId) });
  const stage = doc.stage.get(place.stageId)?.name ?? '';
  const segment = doc.segment.get(place.segmentId)?.name ?? '';
  const title = doc.touchpoint.get(leadId)?.title ?? '';
  announce({ key: 'selecting.moved', values: { count: placed.length, title, stage, segment } });
  return true;
}

/** Sends touchpoints to the ends of their cells in another stage or segment, as one step, and says where they are now. */
export function sendCards(workspace: Workspace, ids: readonly string[], to: Partial<Cell>): void {
  const { editor, session, announce } = workspace;
  const name = { key: 'edit.moveTouchpoint', values: { count: ids.length } } as const;
  const changes = editor.run(name, (tr) => sendTouchpoints(tr, ids, to));
  if (changes.length === 0) return;
  const { doc } = editor.getState();
  const { focus } = session.getState();
  if (focus?.touchpointId && ids.includes(focus.touchpointId)) {
    session.setState({ focus: placeOf(doc, focus.touchpointId) });
  }
  const place = doc.stage.get(to.stageId ?? '')?.name ?? doc.segment.get(to.segmentId ?? '')?.name ?? '';
  if (ids.length === 1) sayPlace(workspace, ids);
  else announce({ key: 'selecting.sent', values: { count: ids.length, place } });
}
