import {
  addLane,
  drawLineBelow,
  hideLane,
  moveLane,
  removeLane,
  renameLane,
  sizeLane,
} from '../../commands/lanes.ts';
import type { Lane } from '../../model/lane.ts';
import { type MapLane, mapLanes } from '../../model/mapLanes.ts';
import type { Workspace } from '../workspace.ts';

/** The lanes of the open map in their order, hidden ones too. */
export function lanesIn({ editor }: Workspace): MapLane[] {
  return mapLanes(editor.getState().doc.lane);
}

/** Shows a lane that the map did not have, or had hidden. */
export function addLaneNow({ editor }: Workspace, type: Lane['type'], title?: string): void {
  editor.run({ key: 'lanes.did.add' }, (tr) => addLane(tr, type, title));
}

/** Gives a lane another name; the letters of one session of typing are one step, also when the lane gets its row with the first of them. */
export function renameLaneNow(workspace: Workspace, key: string, title: string): void {
  const type = lanesIn(workspace).find((lane) => lane.key === key)?.type;
  workspace.editor.run(
    { key: 'lanes.did.rename' },
    (tr) => renameLane(tr, key, title),
    `name of ${type === 'own' ? key : type}`,
  );
}

/** Makes a lane another size, or as high as usual. */
export function sizeLaneNow({ editor }: Workspace, key: string, size: Lane['height'] | null): void {
  editor.run({ key: 'lanes.did.size' }, (tr) => sizeLane(tr, key, size));
}

/** Hides a lane or shows it again. */
export function hideLaneNow({ editor }: Workspace, key: string, isHidden: boolean): void {
  editor.run({ key: isHidden ? 'lanes.did.hide' : 'lanes.did.show' }, (tr) => hideLane(tr, key, isHidden));
}

/** Moves a lane before the `index`-th of the others, and says where it stands now. */
export function moveLaneNow(workspace: Workspace, key: string, index: number, name: string): void {
  const { editor, announce } = workspace;
  const lanes = lanesIn(workspace);
  const type = lanes.find((lane) => lane.key === key)?.type;
  const changes = editor.run({ key: 'lanes.did.move' }, (tr) => moveLane(tr, key, index));
  const now = lanesIn(workspace);
  const at = now.findIndex(
    (lane) => lane.key === key || (lane.key !== key && lane.type === type && type !== 'own'),
  );
  if (changes.length === 0) announce({ key: 'board.cannotMove' });
  else announce({ key: 'lanes.moved', values: { name, position: at + 1, count: now.length } });
}

/** Draws a line of a service blueprint below a lane, or none. */
export function drawLineNow(
  { editor }: Workspace,
  key: string,
  line: NonNullable<Lane['lineBelow']> | null,
): void {
  editor.run({ key: 'lanes.did.line' }, (tr) => drawLineBelow(tr, key, line));
}

/** Takes a lane away, one of one's own with its cards. */
export function removeLaneNow({ editor }: Workspace, key: string): void {
  editor.run({ key: 'lanes.did.remove' }, (tr) => removeLane(tr, key));
}

/** Whether this device shows a lane as a thin line. */
export function isFoldedLane({ session }: Workspace, key: string): boolean {
  return session.getState().foldedLanes.split(' ').includes(key);
}

/** Shows a lane as a thin line on this device, or whole again. */
export function foldLaneNow(workspace: Workspace, key: string): void {
  const { session } = workspace;
  const keys = session
    .getState()
    .foldedLanes.split(' ')
    .filter((other) => other !== '' && other !== key);
  if (!isFoldedLane(workspace, key)) keys.push(key);
  // What is remembered of other maps is forgotten in time.
  session.setState({ foldedLanes: keys.slice(-100).join(' ') });
}
