import { expect, test } from 'vitest';
import { ownEncounters } from '../../../src/storage/ownEncounters.ts';
import { addHere } from '../../../src/ui/catalogue/addHere.ts';
import {
  keepEncounter,
  keepTouchpoints,
  removeOwn,
  renameOwn,
} from '../../../src/ui/catalogue/keepEncounters.ts';
import { card, journey, segment, stage, titles } from '../../journey.ts';
import { Device } from '../../storage/fakeBrowser.ts';
import { libraryIn, until } from '../../storage/keeping.ts';
import { workspaceOver } from '../../workspace.ts';

const doc = journey(
  stage(
    'Buy',
    card('Pay', -1, { channel: 'Till', kind: 'human' }),
    card('Wait'),
    card(' ', 0, { id: 'blank' }),
  ),
  stage('Use'),
);

const kept = async (workspace: ReturnType<typeof workspaceOver>) =>
  (await ownEncounters(workspace.library)).map(({ encounter }) => encounter);

test('touchpoints are kept in the catalogue as what they are, and an encounter of the same title makes way', async () => {
  const workspace = workspaceOver(doc, libraryIn(new Device().tab()));
  await keepTouchpoints(workspace, ['pay', 'wait', 'blank']);
  expect(workspace.noticed.at(-1)?.message).toEqual({
    key: 'catalogue.kept',
    values: { count: 2, title: 'Pay' },
  });
  expect(await kept(workspace)).toContainEqual({ title: 'Pay', kind: 'human', channel: 'Till' });
  await keepEncounter(workspace, { title: 'PAY', kind: 'digital' });
  expect(await kept(workspace)).toHaveLength(2);
  expect(await kept(workspace)).toContainEqual({ title: 'PAY', kind: 'digital' });
  workspace.noticed.at(-1)?.run();
  expect(workspace.session.getState().sidePanel).toBe('catalogue');
});

test('a touchpoint without a title is not kept, which is said', async () => {
  const workspace = workspaceOver(doc, libraryIn(new Device().tab()));
  await keepTouchpoints(workspace, ['blank']);
  expect(workspace.noticed.at(-1)?.message).toEqual({ key: 'catalogue.noTitle' });
  expect(await kept(workspace)).toEqual([]);
});

test('an own encounter is renamed and removed, which can be undone', async () => {
  const workspace = workspaceOver(doc, libraryIn(new Device().tab()));
  await keepEncounter(workspace, { title: 'Pay', channel: 'Till' });
  const [own] = await ownEncounters(workspace.library);
  if (!own) throw new Error('It was not kept.');
  await renameOwn(workspace, own, 'Pay in cash');
  expect(await kept(workspace)).toEqual([{ title: 'Pay in cash', channel: 'Till' }]);
  await removeOwn(workspace, own);
  expect(await kept(workspace)).toEqual([]);
  workspace.noticed.at(-1)?.run();
  await until(async () => (await kept(workspace)).length === 1);
});

test('several are added one after the other where the keyboard is, each one step of history', async () => {
  const workspace = workspaceOver(doc);
  const { editor, session, said } = workspace;
  session.setState({ focus: { segmentId: 'customer', stageId: 'buy', touchpointId: 'pay' } });
  await addHere(workspace, { title: 'I queue', channel: 'Shop', medium: 'physical' });
  await addHere(workspace, { title: 'I look around' });
  expect(titles(editor.getState().doc, 'buy')).toEqual(['Pay', 'I queue', 'I look around', 'Wait', ' ']);
  expect(session.getState().focus?.touchpointId).toBe([...editor.getState().doc.touchpoint.keys()].at(-1));
  expect(said.at(-1)).toEqual({
    key: 'catalogue.added',
    values: { title: 'I look around', stage: 'Buy', segment: 'Customer' },
  });
  editor.undo();
  expect(titles(editor.getState().doc, 'buy')).toEqual(['Pay', 'I queue', 'Wait', ' ']);
});

test('a card made of what was searched for takes its channel and emotion from the signs in it', async () => {
  const workspace = workspaceOver(doc);
  await addHere(workspace, { title: 'I queue', channel: 'Shop' }, 'I queue @Shop -1 "So slow"');
  const { touchpoint, channel } = workspace.editor.getState().doc;
  const row = [...touchpoint.values()].at(-1);
  expect(row).toMatchObject({ title: 'I queue', emotion: -1, quote: 'So slow' });
  expect(channel.get(row?.channelId ?? '')?.name).toBe('Shop');
  workspace.editor.undo();
  expect(titles(workspace.editor.getState().doc, 'buy')).toEqual(titles(doc, 'buy'));
});

test('an encounter goes into an empty cell that the keyboard is on, and into the first cell when it is nowhere', async () => {
  const workspace = workspaceOver(doc);
  await addHere(workspace, { title: 'First' });
  expect(titles(workspace.editor.getState().doc, 'buy').at(-1)).toBe('First');
  workspace.session.setState({ focus: { segmentId: 'customer', stageId: 'use' } });
  await addHere(workspace, { title: 'There' });
  expect(titles(workspace.editor.getState().doc, 'use')).toEqual(['There']);
});

test('a map without stages gets one for it', async () => {
  const workspace = workspaceOver(journey(segment('Ann')));
  await addHere(workspace, { title: 'I arrive' });
  const { stage: stages, touchpoint } = workspace.editor.getState().doc;
  expect(stages.size).toBe(1);
  expect([...touchpoint.values()]).toMatchObject([{ title: 'I arrive', stageId: [...stages.keys()][0] }]);
});
