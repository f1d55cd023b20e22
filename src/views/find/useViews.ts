import { showLanes } from '../../commands/lanes.ts';
import { removeSavedView, saveView } from '../../commands/savedViews.ts';
import { readFilter } from '../../derive/touchpointFilter.ts';
import type { SavedView } from '../../model/savedView.ts';
import { showParts } from '../../ui/partDeeds.ts';
import { takeBack } from '../../ui/takeBack.ts';
import { useWorkspace, type Workspace } from '../../ui/workspace.ts';
import type { FoundView } from './foundView.ts';
import { foldedLanesAfter, keptFilter, lanesOf, partsOfView, shownOf } from './viewParts.ts';

/** What is done with saved views: they are steps of the map's history like everything else. */
export function useViews() {
  const workspace = useWorkspace();
  return {
    /** What a view finds; it brings its layout along. */
    apply: (view: SavedView) => foundView(workspace, view),
    remove: (view: SavedView) => removeView(workspace, view),
    save: (name: string, found: FoundView) => keepView(workspace, name, found),
  };
}

function foundView(workspace: Workspace, view: SavedView): FoundView {
  const { layout, filter = {} } = view;
  if (layout) workspace.session.setState({ layout });
  showParts(workspace, partsOfView(workspace.editor.getState().doc, view), 'parts.viewShown', view.name);
  showLanesOf(workspace, view);
  const query = typeof filter.text === 'string' ? filter.text : '';
  return { query, filter: readFilter(filter), hides: filter.hides === true };
}

/** Which lanes are seen belongs to the map, so it is a step of its history; which of them are folded belongs to the device. */
function showLanesOf({ editor, session }: Workspace, view: SavedView): void {
  const { lanes } = view;
  if (lanes) editor.run({ key: 'lanes.did.show' }, (tr) => showLanes(tr, lanes));
  const foldedLanes = foldedLanesAfter(editor.getState().doc, view, session.getState().foldedLanes);
  session.setState({ foldedLanes });
}

function removeView(workspace: Workspace, { id, name }: SavedView): void {
  const { editor, session, notify } = workspace;
  const changes = editor.run({ key: 'edit.removeView' }, (tr) => removeSavedView(tr, id));
  const run = takeBack(workspace, { key: 'edit.saveView' }, changes, session.getState().focus);
  notify({ key: 'find.viewRemoved', values: { name } }, { label: { key: 'board.undo' }, run });
}

function keepView({ editor, session, notify }: Workspace, name: string, found: FoundView): void {
  const { layout, parts, foldedLanes } = session.getState();
  const { doc } = editor.getState();
  const fields = {
    layout,
    ...shownOf(doc, parts),
    ...lanesOf(doc),
    filter: keptFilter(doc, found, parts, foldedLanes),
  };
  editor.run({ key: 'edit.saveView' }, (tr) => void saveView(tr, name, fields));
  if (name.trim() !== '') notify({ key: 'find.viewSaved', values: { name: name.trim() } });
}
