import { detachEncounters } from '../commands/detachEncounters.ts';
import { copyToSegment } from '../commands/encounters.ts';
import { placeOf } from './cardActions.ts';
import { showOnMap } from './showOnMap.ts';
import type { Workspace } from './workspace.ts';

/** Copies touchpoints into another segment; the copies are then the selected ones. */
export function copyCardsTo(
  workspace: Workspace,
  ids: readonly string[],
  segmentId: string,
  withFeelings: boolean,
): void {
  const { editor, session } = workspace;
  const name = editor.getState().doc.segment.get(segmentId)?.name ?? '';
  let copies: string[] = [];
  editor.run({ key: 'encounters.did', values: { name } }, (tr) => {
    copies = copyToSegment(tr, ids, segmentId, withFeelings);
  });
  const focus = placeOf(editor.getState().doc, copies[0]);
  session.setState({ selection: copies, ...(focus && { focus }) });
  workspace.announce({ key: 'encounters.copied', values: { count: copies.length, name } });
}

/** Makes touchpoints encounters of their own. */
export function detachCards({ editor, announce }: Workspace, ids: readonly string[]): void {
  editor.run({ key: 'encounters.didDetach' }, (tr) => detachEncounters(tr, ids));
  announce({ key: 'encounters.detached' });
}

/** Goes to a touchpoint with the keyboard: in the view that is shown where that has places, else on the map. */
export function goToCard(workspace: Workspace, id: string): void {
  const focus = placeOf(workspace.editor.getState().doc, id);
  if (!workspace.board || !focus) {
    showOnMap(workspace, [id]);
    return;
  }
  workspace.session.setState({ selection: [id], focus });
  workspace.board.goTo(null);
}
