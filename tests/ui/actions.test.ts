import { expect, test, vi } from 'vitest';
import type { Action } from '../../src/ui/actions/action.ts';
import { actions } from '../../src/ui/actions/all.ts';
import { setPreferences } from '../../src/ui/preferences.ts';
import { bindings } from '../../src/ui/shortcuts.ts';
import type { BoardPort, Workspace } from '../../src/ui/workspace.ts';
import { card, journey, row, stage, tray } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const list: [string, Action][] = Object.entries(actions);

test('no shortcut means two things', () => {
  const keys = list.flatMap(([, action]) => action.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no shortcut takes the browser’s own zoom, reload, find or print away', () => {
  const keys = list.flatMap(([, action]) => action.keys);
  for (const key of ['+', '-', '0', 'r', 'f', 'p', 't', 'w']) expect(keys).not.toContain(`$mod+${key}`);
});

test('keys that the browser makes an event of are shown but not bound, or that event would never come', () => {
  const bound = Object.keys(bindings(workspaceOver(journey())));
  for (const key of ['$mod+c', '$mod+x', '$mod+v']) {
    expect(bound).not.toContain(key);
    expect(list.flatMap(([, action]) => action.keys)).toContain(key);
  }
  expect(bound).toContain('$mod+a');
});

const pressed = (keys: string, workspace: Workspace) => {
  vi.stubGlobal('document', { body: null, querySelector: () => null });
  vi.stubGlobal('HTMLElement', class {});
  const event = { target: null, defaultPrevented: false, preventDefault: vi.fn() };
  bindings(workspace)[keys]?.(event as unknown as KeyboardEvent);
  vi.unstubAllGlobals();
};

test('the key of the details opens them for the card that the keyboard is on, else for the map, and closes them again', () => {
  const workspace = workspaceOver(journey(stage('Buy', card('Pay', -1))));
  const { session } = workspace;
  pressed('i', workspace);
  expect(session.getState()).toMatchObject({ inspectorOpen: true, about: { kind: 'journey' } });
  pressed('i', workspace);
  expect(session.getState()).toMatchObject({ inspectorOpen: false, about: null });
  session.setState({ focus: { segmentId: 'customer', stageId: 'buy', touchpointId: 'pay' } });
  pressed('i', workspace);
  expect(session.getState()).toMatchObject({ inspectorOpen: true, selection: ['pay'] });
  pressed('i', workspace);
  expect(session.getState()).toMatchObject({ inspectorOpen: false, selection: ['pay'] });
});

test('letters are no shortcuts while a card’s title waits for its field', () => {
  const workspace = workspaceOver(journey(stage('Buy', card('Pay', -1))));
  workspace.session.setState({ selection: ['pay'], editing: 'pay' });
  pressed('i', workspace);
  expect(workspace.session.getState().inspectorOpen).toBe(true);
  workspace.session.setState({ editing: null });
  pressed('i', workspace);
  expect(workspace.session.getState().inspectorOpen).toBe(false);
});

test('Delete is about the selected link or note, and leaves the card that the keyboard is on', () => {
  const doc = journey(
    stage('Buy', card('Pay', -1), card('Get')),
    row('link', { id: 'l', fromId: 'get', toId: 'pay', relation: 'loop' }),
    row('note', { id: 'n', x: 0, y: 0, text: 'Hm' }),
  );
  const workspace = workspaceOver(doc);
  const now = () => workspace.editor.getState().doc;
  workspace.session.setState({ focus: { segmentId: 'customer', stageId: 'buy', touchpointId: 'pay' } });
  workspace.session.setState({ chosen: { kind: 'link', id: 'l' } });
  pressed('1', workspace);
  pressed('Delete', workspace);
  expect([now().link.size, now().touchpoint.get('pay')?.emotion]).toEqual([0, -1]);
  workspace.session.setState({ chosen: { kind: 'note', id: 'n' } });
  pressed('$mod+d', workspace);
  expect(now().note.size).toBe(2);
  pressed('Delete', workspace);
  expect([now().note.size, now().touchpoint.size]).toEqual([1, 2]);
  workspace.session.setState({ chosen: null });
  pressed('Delete', workspace);
  expect(now().touchpoint.has('pay')).toBe(false);
});

test('single keys rest when they are switched off, and while a dialog is open or on its way', () => {
  const workspace = workspaceOver(journey(stage('Buy', card('Pay', -1))));
  const moment = () => workspace.editor.getState().doc.touchpoint.get('pay')?.momentOfTruth;
  workspace.session.setState({ selection: ['pay'] });
  setPreferences({ singleKeys: false });
  pressed('m', workspace);
  expect(moment()).toBe(undefined);
  pressed('$mod+d', workspace);
  expect(workspace.editor.getState().doc.touchpoint.size).toBe(2);
  setPreferences({ singleKeys: true });
  workspace.session.setState({ selection: ['pay'] });
  workspace.openDialog({ name: 'palette' });
  pressed('m', workspace);
  expect(moment()).toBe(undefined);
  workspace.openDialog(null);
  pressed('m', workspace);
  expect(moment()).toBe('negative');
});

test('keys that are about a card leave it alone while the keyboard is on a header', () => {
  const workspace = workspaceOver(journey(stage('Buy', card('Pay', -1))));
  workspace.session.setState({ focus: { segmentId: 'customer', stageId: 'buy', touchpointId: 'pay' } });
  workspace.board = { head: () => ({ kind: 'stage', id: 'buy' }) } as unknown as BoardPort;
  pressed('5', workspace);
  expect(workspace.editor.getState().doc.touchpoint.get('pay')?.emotion).toBe(-1);
});

test('actions behind one line of a menu belong to one group', () => {
  const groups = new Map<string, string | undefined>();
  for (const [name, { submenu, group }] of list) {
    if (!submenu) continue;
    expect(groups.get(submenu) ?? group, name).toBe(group);
    groups.set(submenu, group);
  }
});

test('F2 edits a title on the map; a touchpoint in the tray has no place for that', () => {
  const workspace = workspaceOver(journey(stage('Buy', card('Pay')), tray(card('Later'))));
  const { session } = workspace;
  session.setState({ selection: ['later'] });
  pressed('F2', workspace);
  expect(session.getState().editing).toBeNull();
  session.setState({ selection: ['pay', 'later'] });
  pressed('F2', workspace);
  expect(session.getState().editing).toBe('pay');
});
