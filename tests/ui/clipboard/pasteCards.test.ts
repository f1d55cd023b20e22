import { expect, test, vi } from 'vitest';
import { clipOf } from '../../../src/ui/clipboard/clip.ts';
import { takeToEvent } from '../../../src/ui/clipboard/copyCards.ts';
import { pasteClipping } from '../../../src/ui/clipboard/pasteCards.ts';
import type { Clipping } from '../../../src/ui/clipboard/readClip.ts';
import { card, journey, segment, stage, titles } from '../../journey.ts';
import { type TestWorkspace, workspaceOver } from '../../workspace.ts';

const map = () =>
  workspaceOver(
    journey(
      segment('Ann'),
      segment('Bob'),
      stage('See', card('A'), card('B'), card('C')),
      stage('Buy', card('D', -1, { pains: ['Slow'] })),
    ),
  );
const at = (stageId: string, touchpointId?: string, segmentId = 'ann') => ({
  segmentId,
  stageId,
  ...(touchpointId && { touchpointId }),
});
const nothing: Clipping = { own: '', html: '', text: '', files: [] };
const paste = (workspace: TestWorkspace, clipping: Partial<Clipping>) =>
  pasteClipping(workspace, { ...nothing, ...clipping });
const docOf = ({ editor }: TestWorkspace) => editor.getState().doc;

/** Copies or cuts as an event of the page does, and gives back what lies on the clipboard then. */
function take(workspace: TestWorkspace, taking: 'copy' | 'cut'): Clipping {
  const data = new Map<string, string>();
  const isTaken = takeToEvent(workspace, taking, {
    setData: (type: string, text: string) => void data.set(type, text),
  } as unknown as DataTransfer);
  expect(isTaken).toBe(true);
  const of = (type: string) => data.get(type) ?? '';
  return {
    own: of('application/x-throughline+json'),
    html: of('text/html'),
    text: of('text/plain'),
    files: [],
  };
}

test('copies come behind the originals while these are selected, are selected then, and are one step', () => {
  const workspace = map();
  workspace.session.setState({ focus: at('see', 'a'), selection: ['a', 'b', 'd'] });
  paste(workspace, take(workspace, 'copy'));
  expect(titles(docOf(workspace), 'see', 'ann')).toEqual(['A', 'B', 'A', 'B', 'C']);
  expect(titles(docOf(workspace), 'buy', 'ann')).toEqual(['D', 'D']);
  const { selection, focus } = workspace.session.getState();
  expect(selection.map((id) => docOf(workspace).touchpoint.get(id)?.title)).toEqual(['A', 'B', 'D']);
  expect(focus?.touchpointId).toBe(selection[0]);
  expect(workspace.editor.getState().undoName).toEqual({ key: 'edit.pasteTouchpoint', values: { count: 3 } });
  expect(workspace.said.map(({ key }) => key)).toEqual(['clipboard.copied', 'clipboard.pasted']);
  workspace.editor.undo();
  expect(docOf(workspace).touchpoint.size).toBe(4);
});

test('elsewhere they come to where the keyboard is', () => {
  const workspace = map();
  workspace.session.setState({ focus: at('buy', 'd'), selection: ['d'] });
  const clipping = take(workspace, 'copy');
  workspace.session.setState({ focus: at('see', 'a') });
  paste(workspace, clipping);
  expect(titles(docOf(workspace), 'see', 'ann')).toEqual(['A', 'D', 'B', 'C']);
  workspace.session.setState({ focus: at('buy', undefined, 'bob') });
  paste(workspace, clipping);
  expect(titles(docOf(workspace), 'buy', 'bob')).toEqual(['D']);
  expect(docOf(workspace).remark.size).toBe(3);
});

test('what is cut and pasted at once stands where it stood', () => {
  const workspace = map();
  workspace.session.setState({ focus: at('see', 'b'), selection: ['b'] });
  const clipping = take(workspace, 'cut');
  expect(titles(docOf(workspace), 'see', 'ann')).toEqual(['A', 'C']);
  expect(workspace.editor.getState().undoName).toEqual({ key: 'edit.cutTouchpoint', values: { count: 1 } });
  expect(workspace.session.getState()).toMatchObject({ selection: [], focus: at('see', 'a') });
  paste(workspace, clipping);
  expect(titles(docOf(workspace), 'see', 'ann')).toEqual(['A', 'B', 'C']);
});

test('lines are pasted as if they were typed, under the stages and segments that they name', () => {
  const workspace = map();
  workspace.session.setState({ focus: at('see', 'a') });
  paste(workspace, { text: 'Ask @phone -1 !\nBob\n\tbuy\n\t\tPay "So much"\n@only' });
  const { channel, touchpoint } = docOf(workspace);
  expect(titles(docOf(workspace), 'see', 'ann')).toEqual(['A', 'Ask', '@only', 'B', 'C']);
  expect(titles(docOf(workspace), 'buy', 'bob')).toEqual(['Pay']);
  const ask = [...touchpoint.values()].find(({ title }) => title === 'Ask');
  expect(ask).toMatchObject({ emotion: -1, momentOfTruth: 'negative' });
  expect(channel.get(ask?.channelId ?? '')?.name).toBe('phone');
});

test('many are told in a notice that takes them back, also after something else was done', () => {
  const workspace = map();
  const { editor, noticed, session } = workspace;
  session.setState({ focus: at('see', 'a') });
  const text = Array.from({ length: 30 }, (_, line) => `Line ${line}`).join('\n');
  paste(workspace, { text });
  expect(noticed[0]?.message).toEqual({ key: 'clipboard.pasted', values: { count: 30 } });
  noticed[0]?.run();
  expect(docOf(workspace).touchpoint.size).toBe(4);
  expect(editor.getState().undoName).toBeNull();
  expect(session.getState().focus).toEqual(at('see', 'a'));
  paste(workspace, { text });
  editor.run({ key: 'edit.setEmotion' }, (tr) => tr.update('touchpoint', 'a', { emotion: 2 }));
  noticed[1]?.run();
  expect(docOf(workspace).touchpoint.size).toBe(4);
  expect(docOf(workspace).touchpoint.get('a')?.emotion).toBe(2);
});

test('values of a table that could not be read are told', () => {
  const workspace = map();
  paste(workspace, { text: 'Touchpoint\tEmotion\nAsk\thappyish' });
  expect(workspace.noticed[0]?.message).toMatchObject({
    key: 'clipboard.pastedUnread',
    values: { count: 1 },
  });
});

test.each([
  [{}, 'nothing'],
  [{ text: ' \n ' }, 'nothing'],
  [{ html: '<img src="x">' }, 'nothing'],
  [{ files: ['image/png'] }, 'image'],
  [{ files: ['application/pdf'] }, 'file'],
  [{ text: '{"a": 1}' }, 'foreign'],
  [{ text: 'line\n'.repeat(10_000) }, 'tooMany'],
  [{ own: clipOf(journey(stage('See')), [], false).own }, 'nothing'],
])('%o is answered with a sentence, and nothing is done', (clipping, problem) => {
  const workspace = map();
  const before = docOf(workspace);
  paste(workspace, clipping);
  expect(workspace.noticed.map(({ message }) => message.key)).toEqual([`clipboard.problem.${problem}`]);
  expect(docOf(workspace)).toBe(before);
  expect(workspace.editor.getState().undoName).toBeNull();
});

test('text beside a picture is what is meant', () => {
  const workspace = map();
  paste(workspace, { text: 'Ask', files: ['image/png'] });
  expect(titles(docOf(workspace), 'see', 'ann')).toContain('Ask');
});

test('a map without a place for cards says what is missing', () => {
  const workspace = workspaceOver(journey());
  paste(workspace, { text: 'Ask' });
  expect(workspace.noticed.map(({ message }) => message.key)).toEqual(['clipboard.noPlace']);
});

test('where the browser refuses, a button says which keys do the same', async () => {
  vi.stubGlobal('navigator', {});
  const workspace = map();
  workspace.session.setState({ selection: ['a'] });
  const { takeByButton } = await import('../../../src/ui/clipboard/copyCards.ts');
  const { pasteByButton } = await import('../../../src/ui/clipboard/pasteByButton.ts');
  await takeByButton(workspace, 'cut');
  await pasteByButton(workspace);
  vi.unstubAllGlobals();
  expect(workspace.noticed.map(({ message }) => message)).toEqual([
    { key: 'clipboard.copyDenied', values: { keys: 'Ctrl+X' } },
    { key: 'clipboard.pasteDenied', values: { keys: 'Ctrl+V' } },
  ]);
  expect(docOf(workspace).touchpoint.size).toBe(4);
});
