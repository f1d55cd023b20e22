import { removeSavedView, saveView } from '../../commands/savedViews.ts';
import { readFilter, type TouchpointFilter } from '../../derive/touchpointFilter.ts';
import type { SavedView } from '../../model/savedView.ts';
import { takeBack } from '../../ui/takeBack.ts';
import { useWorkspace, type Workspace } from '../../ui/workspace.ts';

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

function foundView({ session }: Workspace, { layout, filter = {} }: SavedView): FoundView {
  if (layout) session.setState({ layout });
  return { query: typeof filter.text === 'string' ? filter.text : '', filter: readFilter(filter) };
}

function removeView(workspace: Workspace, { id, name }: SavedView): void {
  const { editor, session, notify } = workspace;
  const changes = editor.run({ key: 'edit.removeView' }, (tr) => removeSavedView(tr, id));
  const run = takeBack(workspace, { key: 'edit.saveView' }, changes, session.getState().focus);
  notify({ key: 'find.viewRemoved', values: { name } }, { label: { key: 'board.undo' }, run });
}

function keepView({ editor, session, notify }: Workspace, name: string, { query, filter }: FoundView): void {
  const { layout } = session.getState();
  const text = query.trim() === '' ? {} : { text: query.trim() };
  const kept = { ...filter, ...text } as SavedView['filter'];
  editor.run({ key: 'edit.saveView' }, (tr) => void saveView(tr, name, { layout, filter: kept }));
  if (name.trim() !== '') notify({ key: 'find.viewSaved', values: { name: name.trim() } });
}
