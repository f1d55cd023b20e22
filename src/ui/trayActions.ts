import { applyCapture } from '../commands/capture.ts';
import { moveTouchpoints } from '../commands/moveTouchpoints.ts';
import { isInTray } from '../commands/place.ts';
import { addTouchpoint } from '../commands/touchpoints.ts';
import type { Place } from '../derive/layout.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { cellMates, moveCards, placeBeside } from './cardActions.ts';
import type { Workspace } from './workspace.ts';

/** How many lines are taken at once. */
export const MOST_LINES = 500;

/** What is captured and not yet placed in one of the two maps, in its order. */
export function trayCards(doc: Pick<Doc, 'touchpoint'>, seen: Touchpoint['state'] = 'asIs'): Touchpoint[] {
  return inOrder([...doc.touchpoint.values()].filter((row) => row.state === seen && isInTray(row)));
}

/** Adds a touchpoint to the tray for each line, read as a title is, as one step. Lines without a word are passed over; what is too much is said. */
export function captureLines(workspace: Workspace, text: string): void {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const taken = lines.slice(0, MOST_LINES);
  if (taken.length === 0) return;
  const { seen: state } = workspace.session.getState();
  workspace.editor.run({ key: 'edit.addTouchpoint' }, (tr) => {
    for (const line of taken) applyCapture(tr, addTouchpoint(tr, 'tray', { state }), line);
  });
  const count = trayCards(workspace.editor.getState().doc, state).length;
  if (lines.length > taken.length) {
    workspace.notify({
      key: 'tray.tooManyLines',
      values: { taken: taken.length, left: lines.length - taken.length },
    });
  } else workspace.announce({ key: 'tray.captured', values: { count } });
}

/** Takes touchpoints off the map into the tray; the keyboard goes to the card beside them. */
export function moveToTray(workspace: Workspace, ids: readonly string[]): void {
  const { editor, session } = workspace;
  const { doc } = editor.getState();
  const placed = ids.filter((id) => {
    const row = doc.touchpoint.get(id);
    return row !== undefined && !isInTray(row);
  });
  const focus = placeBeside(doc, placed);
  const name = { key: 'edit.moveToTray', values: { count: placed.length } } as const;
  const changes = editor.run(name, (tr) => moveTouchpoints(tr, placed, 'tray'));
  if (changes.length === 0) return;
  session.setState({ selection: [], ...(focus && { focus }) });
  sayInTray(workspace, placed.length);
}

/** Says that touchpoints lie in the tray now; while it is closed a notice offers to show it. */
export function sayInTray(workspace: Workspace, count: number): void {
  const { session } = workspace;
  const message = { key: 'tray.moved', values: { count } } as const;
  if (session.getState().sidePanel === 'tray') workspace.announce(message);
  else
    workspace.notify(message, {
      label: { key: 'tray.show' },
      run: () => session.setState({ sidePanel: 'tray' }),
    });
}

/** Puts the touchpoints of the tray that are selected, else its first one, where the keyboard is on the board. Says false when there is nothing to place, or nowhere. */
export function placeHere(
  workspace: Workspace,
  wanted: readonly string[] = selectedInTray(workspace),
): boolean {
  const { editor, session } = workspace;
  const { doc } = editor.getState();
  const first = trayCards(doc, session.getState().seen)[0]?.id;
  const ids = wanted.length > 0 ? wanted : first === undefined ? [] : [first];
  const place = placeOfKeyboard(workspace);
  if (ids.length === 0 || !place || !moveCards(workspace, ids, place)) return false;
  const { segmentId, stageId } = place;
  const touchpointId = ids.at(-1) ?? '';
  session.setState({ focus: { segmentId, stageId, touchpointId } });
  workspace.board?.reveal(touchpointId);
  return true;
}

/** The touchpoints of the tray that are selected, in its order. */
export function selectedInTray({ editor, session }: Workspace): string[] {
  const { selection, seen } = session.getState();
  return trayCards(editor.getState().doc, seen).flatMap(({ id }) => (selection.includes(id) ? [id] : []));
}

/** Where the keyboard is on the board: behind its card or in its cell; the first cell before the board was entered. Null on a map without cells. */
export function placeOfKeyboard({ editor, session }: Workspace): Place | null {
  const { doc } = editor.getState();
  const { focus } = session.getState();
  const row = doc.touchpoint.get(focus?.touchpointId ?? '');
  const segmentId = focus?.segmentId ?? inOrder(doc.segment.values())[0]?.id;
  const stageId = focus?.stageId ?? inOrder(doc.stage.values())[0]?.id;
  if (segmentId === undefined || stageId === undefined) return null;
  const index = row && !isInTray(row) ? cellMates(doc, row).indexOf(row) + 1 : Number.MAX_SAFE_INTEGER;
  return { segmentId, stageId, index };
}
