import i18next from 'i18next';
import { addSegment, moveSegment, renameSegment } from '../commands/segments.ts';
import { addStage, moveStage, renameStage } from '../commands/stages.ts';
import { inOrder, type Ordered } from '../model/order.ts';
import type { Header, Workspace } from './workspace.ts';

type HeaderKind = Header['kind'];

/** The ids of all stages or segments in their order. */
export function headerIds({ editor }: Workspace, kind: HeaderKind): string[] {
  return inOrder<Ordered>(editor.getState().shown[kind].values()).map(({ id }) => id);
}

/** Adds a stage or segment, at the end or before the `index`-th. */
export function addHeader({ editor }: Workspace, kind: HeaderKind, index?: number): Header {
  const name = i18next.t(kind === 'stage' ? 'board.newStage' : 'board.newSegment');
  let id = '';
  editor.run({ key: kind === 'stage' ? 'edit.addStage' : 'edit.addSegment' }, (tr) => {
    id = (kind === 'stage' ? addStage : addSegment)(tr, { name }, index);
  });
  return { kind, id };
}

/** Moves a stage or segment one place towards the start or the end, and says where it stands now. Says false when it is there already. */
export function shiftHeader(workspace: Workspace, header: Header, direction: 1 | -1): boolean {
  const { editor, announce } = workspace;
  const { kind, id } = header;
  const index = headerIds(workspace, kind).indexOf(id) + direction;
  const name = { key: kind === 'stage' ? 'edit.moveStage' : 'edit.moveSegment' } as const;
  const changes =
    index < 0 ? [] : editor.run(name, (tr) => (kind === 'stage' ? moveStage : moveSegment)(tr, id, index));
  if (changes.length === 0) {
    announce({ key: 'board.cannotMove' });
    return false;
  }
  const ids = headerIds(workspace, kind);
  const values = { name: nameOf(workspace, header), position: ids.indexOf(id) + 1, count: ids.length };
  announce({ key: kind === 'stage' ? 'board.stageMoved' : 'board.segmentMoved', values });
  return true;
}

/** Writes the name of a stage or segment; the letters of one session of typing are one step. */
export function renameHeader({ editor }: Workspace, { kind, id }: Header, name: string): void {
  const isStage = kind === 'stage';
  editor.run(
    { key: isStage ? 'edit.renameStage' : 'edit.renameSegment' },
    (tr) => (isStage ? renameStage : renameSegment)(tr, id, name),
    `rename:${id}`,
  );
}

/** The name of a stage or segment, empty when it is gone. */
export function nameOf({ editor }: Workspace, { kind, id }: Header): string {
  return editor.getState().doc[kind].get(id)?.name ?? '';
}
