import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import { addTouchpoint } from '../../commands/touchpoints.ts';
import { removeCards } from '../../ui/cardActions.ts';
import { touchpointWriter } from '../../ui/inspector/touchpointWriter.ts';
import type { LineWriter } from '../../ui/inspector/useLines.ts';
import type { Workspace } from '../../ui/workspace.ts';

/** How the touchpoints of a cell are written as lines of a list. */
export function cellWriter(workspace: Workspace, segmentId: string, stageId: string): LineWriter {
  const { editor } = workspace;
  const line = (text: string) => text.replace(/\s*\n\s*/g, ' ');
  const at = (index: number) => ({ segmentId, stageId, index });
  return {
    add(id, text, index) {
      const fields = { title: line(text), id };
      editor.run(
        { key: 'edit.addTouchpoint' },
        (tr) => void addTouchpoint(tr, at(index), fields),
        `touchpoint/${id}/title`,
      );
    },
    change(id, text) {
      touchpointWriter(workspace, [id]).write('title', line(text));
    },
    move(id, index) {
      editor.run({ key: 'edit.moveTouchpoint' }, (tr) => moveTouchpoints(tr, [id], at(index)));
    },
    preview(id, index) {
      editor.preview(index === null ? null : (tr) => moveTouchpoints(tr, [id], at(index)));
    },
    remove: (id) => removeCards(workspace, [id]),
  };
}
