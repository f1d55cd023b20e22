import { removeItem } from '../../commands/lists.ts';
import { takeBack } from '../takeBack.ts';
import type { Workspace } from '../workspace.ts';
import { itemWriter } from './itemWriter.ts';
import type { LineWriter } from './useLines.ts';

/** What a map names once. */
export type NamedKind = 'phase' | 'channel' | 'team' | 'process' | 'source';

/** How the list of what a map names once is written. Whatever used a row that is removed forgets it, so a notice offers to take that back. */
export function namedWriter(workspace: Workspace, kind: NamedKind): LineWriter {
  const { editor } = workspace;
  const writer = itemWriter(workspace, kind, kind === 'source' ? ({ type: 'interview' } as object) : {});
  return {
    ...writer,
    remove(id) {
      const row = editor.getState().doc[kind].get(id) as { name?: string; title?: string } | undefined;
      const changes = editor.run({ key: `facts.did.${kind}Removed` }, (tr) => removeItem(tr, kind, id));
      if (changes.length === 0) return;
      const message = { key: 'dialogs.removed', values: { name: row?.name ?? row?.title ?? '' } } as const;
      const run = takeBack(workspace, { key: `facts.did.${kind}Added` }, changes, null);
      workspace.notify(message, { label: { key: 'board.undo' }, run });
    },
  };
}
