import { isInTray } from '../commands/place.ts';
import { removeSegment } from '../commands/segments.ts';
import { removeStage } from '../commands/stages.ts';
import type { LeftCards } from '../commands/vacate.ts';
import { takeBack } from './takeBack.ts';
import type { Header, Workspace } from './workspace.ts';

const deeds = {
  stage: { remove: removeStage, name: 'edit.removeStage', back: 'edit.addStage' },
  segment: { remove: removeSegment, name: 'edit.removeSegment', back: 'edit.addSegment' },
} as const;

/** Removes a stage or segment, its touchpoints going where they should; a notice offers to take it back. */
export function removeHeader(
  workspace: Workspace,
  kind: keyof typeof deeds,
  id: string,
  cards: LeftCards,
): void {
  const { editor, session } = workspace;
  const { remove, name, back } = deeds[kind];
  const title = editor.getState().doc[kind].get(id)?.name ?? '';
  const { focus } = session.getState();
  const changes = editor.run({ key: name }, (tr) => remove(tr, id, cards));
  if (changes.length === 0) return;
  const message = { key: 'dialogs.removed', values: { name: title } } as const;
  const run = takeBack(workspace, { key: back }, changes, focus);
  workspace.notify(message, { label: { key: 'board.undo' }, run });
}

/** Removes a stage or segment; with touchpoints in it, a dialog asks first where they go. */
export function askToRemove(workspace: Workspace, header: Header): void {
  const { kind, id } = header;
  if (!holdsCards(workspace, header)) removeHeader(workspace, kind, id, 'tray');
  else workspace.openDialog({ name: kind === 'stage' ? 'removeStage' : 'removeSegment', id });
}

function holdsCards({ editor }: Workspace, { kind, id }: Header): boolean {
  const field = kind === 'stage' ? 'stageId' : 'segmentId';
  const { touchpoint } = editor.getState().doc;
  return [...touchpoint.values()].some((row) => row[field] === id && !isInTray(row));
}
