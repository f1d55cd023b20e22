import { removeSavedView, saveView } from '../../commands/savedViews.ts';
import { readFilter, type TouchpointFilter } from '../../derive/touchpointFilter.ts';
import type { SavedView } from '../../model/savedView.ts';
import { showParts } from '../../ui/partDeeds.ts';
import { takeBack } from '../../ui/takeBack.ts';
import { useWorkspace, type Workspace } from '../../ui/workspace.ts';
import { partsOfView, shownOf } from './viewParts.ts';

/** What a saved view finds. */
export interface FoundView {
  readonly query: string;
  readonly filter: TouchpointFilter;
}

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
  return { query: typeof filter.text === 'string' ? filter.text : '', filter: readFilter(filter) };
}

function removeView(workspace: Workspace, { id, name }: SavedView): void {
  const { editor, session, notify } = workspace;
  const changes = editor.run({ key: 'edit.removeView' }, (tr) => removeSavedView(tr, id));
  const run = takeBack(workspace, { key: 'edit.saveView' }, changes, session.getState().focus);
  notify({ key: 'find.viewRemoved', values: { name } }, { label: { key: 'board.undo' }, run });
}

function keepView({ editor, session, notify }: Workspace, name: string, { query, filter }: FoundView): void {
  const { layout, parts } = session.getState();
  const text = query.trim() === '' ? {} : { text: query.trim() };
  const folded = parts.foldedSegments.length > 0 ? { foldedSegments: parts.foldedSegments } : {};
  const kept = { ...filter, ...text, ...folded } as SavedView['filter'];
  const shown = shownOf(editor.getState().doc, parts);
  editor.run({ key: 'edit.saveView' }, (tr) => void saveView(tr, name, { layout, ...shown, filter: kept }));
  if (name.trim() !== '') notify({ key: 'find.viewSaved', values: { name: name.trim() } });
}
