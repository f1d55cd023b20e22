import type { TableLane } from '../../derive/journeyTable.ts';
import { placeOf } from '../cardActions.ts';
import { seeMap } from '../toBeDeeds.ts';
import type { Workspace } from '../workspace.ts';
import { openLaneFacts } from './openLaneFacts.ts';

/** Opens what a lane of list or table says of a touchpoint: its details there, or, where the to-be drops it, the touchpoint in the as-is. */
export function openTableLane(workspace: Workspace, id: string, type: TableLane['type']): void {
  if (type !== 'dropped') {
    openLaneFacts(workspace, id, type);
    return;
  }
  seeMap(workspace, 'asIs');
  const { editor, session } = workspace;
  session.setState({ selection: [id], focus: placeOf(editor.getState().doc, id) });
}
