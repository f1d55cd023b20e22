import { addStage, moveStage, renameStage } from '../../commands/stages.ts';
import type { LineWriter } from '../../ui/inspector/useLines.ts';
import { askToRemove } from '../../ui/removeHeader.ts';
import type { Workspace } from '../../ui/workspace.ts';

/** How the stages of a map are written as lines of a list. A stage that holds touchpoints is only removed after it was asked where they go. */
export function stageWriter(workspace: Workspace): LineWriter {
  const { editor } = workspace;
  return {
    add(id, text, index) {
      const fields = { name: text, id };
      editor.run({ key: 'edit.addStage' }, (tr) => void addStage(tr, fields, index), `stage/${id}/name`);
    },
    change(id, text) {
      editor.run({ key: 'edit.renameStage' }, (tr) => renameStage(tr, id, text), `stage/${id}/name`);
    },
    move(id, index) {
      editor.run({ key: 'edit.moveStage' }, (tr) => moveStage(tr, id, index));
    },
    preview(id, index) {
      editor.preview(index === null ? null : (tr) => moveStage(tr, id, index));
    },
    remove: (id) => askToRemove(workspace, { kind: 'stage', id }),
  };
}
