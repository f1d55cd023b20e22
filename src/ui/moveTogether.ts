import { moveShape } from '../commands/moveShape.ts';
import { boundShift, type Shift, shapeOf } from '../commands/shape.ts';
import { placeOf } from './cardActions.ts';
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
