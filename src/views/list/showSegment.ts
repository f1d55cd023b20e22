import { inOrder } from '../../model/order.ts';
import type { Workspace } from '../../ui/workspace.ts';

/** Shows the journey of a segment: the keyboard's place goes to the same stage there. */
export function showSegment({ editor, session }: Workspace, segmentId: string): void {
  const { focus } = session.getState();
  const stageId = focus?.stageId ?? inOrder(editor.getState().doc.stage.values())[0]?.id;
  session.setState({ selection: [], ...(stageId !== undefined && { focus: { segmentId, stageId } }) });
}

/** The segment that comes before or after another; null at the ends. */
export function segmentBeside({ editor }: Workspace, segmentId: string, step: -1 | 1): string | null {
  const ids = inOrder(editor.getState().doc.segment.values()).map(({ id }) => id);
  return ids[ids.indexOf(segmentId) + step] ?? null;
}
