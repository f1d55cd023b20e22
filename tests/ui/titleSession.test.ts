import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { emptyDoc } from '../../src/model/doc.ts';
import { startCard, startCardHere } from '../../src/ui/newCard.ts';
import { TitleSession } from '../../src/ui/titleSession.ts';
import { en } from '../../src/words/en.ts';
import { card, journey, stage, titles } from '../journey.ts';
import { type TestWorkspace, workspaceOver } from '../workspace.ts';

await i18next.init({ lng: 'en', resources: { en: { translation: en } } });

const segmentId = 'customer';

function capture(workspace: TestWorkspace, text: string): TitleSession {
  const title = begin(workspace);
  for (let length = 1; length <= text.length; length += 1) title.write(text.slice(0, length));
  return title;
}

function begin(workspace: TestWorkspace): TitleSession {
  return new TitleSession(workspace, workspace.session.getState().editing ?? '');
}

function names(workspace: TestWorkspace): string[] {
  return workspace.editor.history.done.map(({ name }) => name.key);
}

const doc = (workspace: TestWorkspace) => workspace.editor.getState().doc;

describe('a new card', () => {
  const map = () => workspaceOver(journey(stage('Find'), stage('Buy', card('Pay'))));

  test('is shown before it is in the document, and given up without a trace', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    expect(titles(workspace.editor.getState().shown, 'find')).toEqual(['']);
    expect(titles(doc(workspace), 'find')).toEqual([]);
    begin(workspace).giveUp();
    const { doc: committed, shown, undoName, redoName } = workspace.editor.getState();
    expect(shown).toBe(committed);
    expect([undoName, redoName]).toEqual([null, null]);
    expect(workspace.session.getState().focus).toEqual({ segmentId, stageId: 'find' });
  });

  test('is kept with every letter, as one step', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    capture(workspace, 'Half a wor');
    expect(titles(doc(workspace), 'find')).toEqual(['Half a wor']);
    expect(names(workspace)).toEqual(['edit.addTouchpoint']);
  });

  test('typed within a second and given up leaves nothing to undo', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    capture(workspace, 'No').giveUp();
    expect(titles(doc(workspace), 'find')).toEqual([]);
    expect(names(workspace)).toEqual([]);
  });

  test('that is given up is undone: one redo brings back all that was written', () => {
    for (const pause of [0, 5000]) {
      const workspace = map();
      startCard(workspace, { segmentId, stageId: 'find', index: 0 });
      const title = begin(workspace);
      title.write('Half');
      workspace.wait(pause);
      title.feel(-1);
      workspace.wait(pause);
      title.write('Half a sentence');
      title.giveUp();
      expect(titles(doc(workspace), 'find')).toEqual([]);
      expect(names(workspace)).toEqual([]);
      expect(workspace.session.getState().focus).toEqual({ segmentId, stageId: 'find' });
      workspace.editor.redo();
      expect(titles(doc(workspace), 'find')).toEqual(['Half a sentence']);
      expect([...doc(workspace).touchpoint.values()].at(-1)?.emotion).toBe(-1);
      expect(workspace.editor.getState().redoName).toBe(null);
    }
  });

  test('on a map without stages gets a first stage and segment to stand in', async () => {
    const workspace = workspaceOver(emptyDoc);
    await startCardHere(workspace);
    const { doc: committed, shown } = workspace.editor.getState();
    expect([...committed.stage.values()].map(({ name }) => name)).toEqual(['New stage']);
    expect([...committed.segment.values()].map(({ name }) => name)).toEqual(['New segment']);
    expect(shown.touchpoint.size).toBe(1);
    expect(names(workspace)).toEqual(['edit.addStage']);
  });

  test('reads channel, emotion and moment of truth when its title is left', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    const line = 'Queue @desk -2 !';
    expect(capture(workspace, line).finish(line)).toBe(true);
    const [row] = [...doc(workspace).touchpoint.values()].filter(({ title }) => title === 'Queue');
    expect(row).toMatchObject({ emotion: -2, momentOfTruth: 'negative' });
    expect(doc(workspace).channel.get(row?.channelId ?? '')?.name).toBe('desk');
    expect(names(workspace)).toEqual(['edit.addTouchpoint']);
  });

  test('is followed by the next one in its cell, and by one in the next stage', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    expect(capture(workspace, 'One').goOn('One', 0)).toBe(true);
    expect(capture(workspace, 'Two').goOn('Two', 1)).toBe(true);
    expect(capture(workspace, 'Three').goOn('Three', 1)).toBe(false);
    expect(titles(doc(workspace), 'find')).toEqual(['One', 'Two']);
    expect(titles(doc(workspace), 'buy')).toEqual(['Pay', 'Three']);
  });

  test('goes along to the next stage while it is empty, and ends the capture with Enter', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    expect(begin(workspace).goOn('', 1)).toBe(true);
    expect(workspace.session.getState().focus?.stageId).toBe('buy');
    expect(begin(workspace).goOn('', 0)).toBe(false);
    expect(workspace.editor.getState().shown).toBe(doc(workspace));
  });

  test('keeps an emotion that is set before its title', () => {
    const workspace = map();
    startCard(workspace, { segmentId, stageId: 'find', index: 0 });
    begin(workspace).feel(-1);
    expect([...doc(workspace).touchpoint.values()].at(-1)).toMatchObject({ title: '', emotion: -1 });
  });

  test('starts behind the card that the keyboard is on, at first in the first cell', () => {
    const workspace = map();
    startCardHere(workspace);
    expect(workspace.session.getState().focus).toMatchObject({ stageId: 'find' });
    begin(workspace).giveUp();
    workspace.session.setState({ focus: { segmentId, stageId: 'buy', touchpointId: 'pay' } });
    startCardHere(workspace);
    capture(workspace, 'Leave');
    expect(titles(doc(workspace), 'buy')).toEqual(['Pay', 'Leave']);
  });
});

describe('the title of a card that is there', () => {
  const map = () => {
    const workspace = workspaceOver(journey(stage('Buy', card('Pay @ desk', -1))));
    workspace.session.setState({ editing: 'pay-desk' });
    return workspace;
  };

  test('comes back as it was with Escape', () => {
    const workspace = map();
    capture(workspace, 'Something else').giveUp();
    expect(titles(doc(workspace), 'buy')).toEqual(['Pay @ desk']);
    expect(names(workspace)).toEqual([]);
  });

  test('does not change when it is left as it is, whatever signs are in it', () => {
    const workspace = workspaceOver(journey(stage('Buy', card('Score -2 !', 1))));
    workspace.session.setState({ editing: 'score-2' });
    const title = begin(workspace);
    title.write(title.text);
    title.finish(title.text);
    expect(titles(doc(workspace), 'buy')).toEqual(['Score -2 !']);
    expect(names(workspace)).toEqual([]);
  });

  test('stays when all of it is deleted', () => {
    const workspace = map();
    const title = begin(workspace);
    title.write('');
    title.finish('');
    expect(titles(doc(workspace), 'buy')).toEqual(['Pay @ desk']);
  });
});
