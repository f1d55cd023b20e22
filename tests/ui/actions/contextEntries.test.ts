import { expect, test } from 'vitest';
import type { MenuPlace } from '../../../src/ui/actions/action.ts';
import { contextEntries } from '../../../src/ui/actions/contextEntries.ts';
import type { MenuEntry } from '../../../src/ui/parts/menuEntry.ts';
import type { BoardPort, Header } from '../../../src/ui/workspace.ts';
import { english } from '../../english.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';
import { type TestWorkspace, workspaceOver } from '../../workspace.ts';

/** A board that only knows which header the keyboard is on. */
function withHead(workspace: TestWorkspace, head: Header | null): TestWorkspace {
  workspace.board = { head: () => head } as BoardPort;
  return workspace;
}

const map = () =>
  workspaceOver(
    journey(
      segment('Ann'),
      segment('Bob'),
      stage('Find', card('Look', -2), card('Compare')),
      stage('Buy', card('Pay')),
    ),
  );

function linesOf(entries: readonly MenuEntry[]): string[] {
  return entries.map((entry) => {
    if (entry === 'rule') return '—';
    return 'heading' in entry ? `# ${entry.heading}` : entry.label + ('entries' in entry ? ' ▸' : '');
  });
}

const menuOf = (workspace: TestWorkspace, place: MenuPlace) => contextEntries(workspace, place, english);

/** The lines behind a line of a menu. */
function behind(entries: readonly MenuEntry[], label: string): readonly MenuEntry[] {
  const found = entries.find(
    (entry) => typeof entry === 'object' && 'entries' in entry && entry.label === label,
  );
  return found && typeof found === 'object' && 'entries' in found ? found.entries() : [];
}

test('the menu of a card holds what can be done to it, in groups, removal last', () => {
  const workspace = withHead(map(), null);
  workspace.session.setState({ selection: ['look'] });
  expect(linesOf(menuOf(workspace, 'card'))).toEqual([
    'Rename',
    'Details',
    '—',
    'Emotion ▸',
    'Moment of truth ▸',
    'Kind ▸',
    'Evidence ▸',
    'Add a picture…',
    'Make an action for this',
    '—',
    'Move to ▸',
    'Add touchpoint',
    'Link to…',
    '—',
    'Copy',
    'Cut',
    'Paste',
    'Duplicate',
    'Other segments ▸',
    '—',
    'Delete',
  ]);
});

test('on a point of the curve the emotions come first and need no second menu', () => {
  const workspace = withHead(map(), null);
  workspace.session.setState({ selection: ['look'] });
  expect(linesOf(menuOf(workspace, 'point')).slice(0, 8)).toEqual([
    'Very positive',
    'Positive',
    'Neutral',
    'Negative',
    'Very negative',
    'No emotion',
    'Set in tenths…',
    'Moment of truth ▸',
  ]);
});

test('a choice that holds is checked, and no other', () => {
  const workspace = withHead(map(), null);
  workspace.session.setState({ selection: ['look'] });
  const emotions = behind(menuOf(workspace, 'card'), 'Emotion');
  const checked = emotions.filter(
    (entry) => typeof entry === 'object' && 'checked' in entry && entry.checked,
  );
  expect(linesOf(checked)).toEqual(['Very negative']);
});

test('behind Move to are all stages and segments, the dialog for a position, and the tray', () => {
  const workspace = withHead(map(), null);
  workspace.session.setState({ selection: ['look'] });
  const entries = behind(menuOf(workspace, 'card'), 'Move to');
  expect(linesOf(entries)).toEqual([
    '# Stage',
    'Find',
    'Buy',
    '# Segment',
    'Ann',
    'Bob',
    '—',
    'Move to…',
    'Move to the tray',
  ]);
  const dialog = entries.at(-2);
  if (typeof dialog === 'object' && 'run' in dialog) dialog.run();
  expect(workspace.opened).toEqual([{ name: 'moveCards', ids: ['look'] }]);
});

test('a header has its own menu, in which what cannot be done is off', () => {
  const workspace = withHead(map(), { kind: 'stage', id: 'find' });
  const entries = menuOf(workspace, 'stage');
  expect(linesOf(entries)).toEqual([
    'Rename',
    'Details',
    '—',
    'Move left',
    'Move right',
    'Move to…',
    'Add stage before',
    'Add stage after',
    '—',
    'Select all in this stage',
    '—',
    'Fold this stage',
    'Show all',
    '—',
    'Remove…',
  ]);
  const off = entries.filter((entry) => typeof entry === 'object' && 'off' in entry && entry.off);
  expect(linesOf(off)).toEqual(['Move left', 'Show all']);
  expect(linesOf(menuOf(withHead(map(), { kind: 'segment', id: 'bob' }), 'segment'))).toContain('Move up');
});

test('an empty cell and the ground have menus too', () => {
  const workspace = withHead(map(), null);
  expect(linesOf(menuOf(workspace, 'cell'))[0]).toBe('Add touchpoint');
  expect(linesOf(menuOf(workspace, 'ground')).slice(0, 2)).toEqual(['Add stage', 'Add segment']);
});

test('no menu begins or ends with a rule, or has two of them together', () => {
  const workspace = withHead(map(), { kind: 'stage', id: 'find' });
  for (const place of ['card', 'point', 'cell', 'stage', 'segment', 'ground'] as const) {
    const lines = linesOf(menuOf(workspace, place));
    expect(lines.at(0), place).not.toBe('—');
    expect(lines.at(-1), place).not.toBe('—');
    expect(lines.join(' '), place).not.toContain('— —');
  }
});

test('a link and a note have menus of their own', () => {
  const doc = journey(
    stage('Buy', card('Pay'), card('Get')),
    row('link', { id: 'l', fromId: 'get', toId: 'pay', relation: 'loop' }),
    row('note', { id: 'n', x: 0, y: 0, text: 'Hm' }),
  );
  const workspace = withHead(workspaceOver(doc), null);
  workspace.session.setState({ chosen: { kind: 'link', id: 'l' } });
  const onLink = menuOf(workspace, 'link');
  expect(linesOf(onLink)).toEqual([
    'Details',
    '—',
    'Relation ▸',
    'Turn around',
    '—',
    'Go to where it begins',
    'Go to where it leads',
    '—',
    'Delete',
  ]);
  expect(
    behind(onLink, 'Relation').filter((one) => typeof one === 'object' && 'checked' in one && one.checked),
  ).toMatchObject([{ label: 'Loop back' }]);
  workspace.session.setState({ chosen: { kind: 'note', id: 'n' } });
  const onNote = menuOf(workspace, 'note');
  expect(linesOf(onNote)).toEqual([
    'Edit text',
    'Details',
    '—',
    'Turn note into a touchpoint',
    'Turn note into a pain point',
    'Turn note into a bright spot',
    'Turn note into an opportunity',
    'Make note a comment on a touchpoint',
    '—',
    'Duplicate',
    '—',
    'Delete',
  ]);
  for (const line of [...onLink, ...onNote]) expect(line).not.toMatchObject({ off: true });
});
