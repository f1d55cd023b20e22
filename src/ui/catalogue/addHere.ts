import { addEncounter } from '../../commands/addEncounter.ts';
import { applyCapture } from '../../commands/capture.ts';
import type { Encounter } from '../../model/encounter.ts';
import { firstPlace, placeForNew } from '../newCard.ts';
import type { Workspace } from '../workspace.ts';

/** Adds a touchpoint made from an encounter, with what a line says of it when given, where the keyboard is on the board, and puts the keyboard's place on it, so that the next one follows behind. */
export async function addHere(workspace: Workspace, encounter: Encounter, line = ''): Promise<void> {
  const { editor, session, announce } = workspace;
  const place = placeForNew(workspace) ?? (await firstPlace(workspace));
  if (!place) return;
  const id = workspace.newId();
  editor.run({ key: 'edit.addTouchpoint' }, (tr) => {
    addEncounter(tr, place, encounter, { id, state: session.getState().seen });
    if (line) applyCapture(tr, id, line);
  });
  const { segmentId, stageId } = place;
  session.setState({ focus: { segmentId, stageId, touchpointId: id }, selection: [] });
  workspace.board?.reveal(id);
  const { stage, segment } = editor.getState().doc;
  const names = { stage: stage.get(stageId)?.name ?? '', segment: segment.get(segmentId)?.name ?? '' };
  announce({ key: 'catalogue.added', values: { title: encounter.title, ...names } });
}
