import { expect, test } from 'vitest';
import { removeTouchpoints } from '../../src/commands/touchpoints.ts';
import { likelyRelation, linkCards, removeLinkNamed, writeLink } from '../../src/ui/linkActions.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('Poster'), card('Stand', 0, { segment: 'Bob' })),
  stage('Buy', card('Pay'), card('Get')),
);

test('a link goes on, back to what came before, or as a recommendation to somebody else', () => {
  expect(likelyRelation(doc, 'poster', 'pay')).toBe('next');
  expect(likelyRelation(doc, 'get', 'pay')).toBe('loop');
  expect(likelyRelation(doc, 'pay', 'poster')).toBe('loop');
  expect(likelyRelation(doc, 'pay', 'stand')).toBe('recommends');
  expect(likelyRelation(doc, 'pay', 'gone')).toBe('next');
});

test('a new link is the selected one, and it is said', () => {
  const workspace = workspaceOver(doc);
  workspace.session.setState({ selection: ['poster'] });
  expect(linkCards(workspace, { fromId: 'poster', toId: 'get' })).toBe(true);
  const [link] = [...workspace.editor.getState().doc.link.values()];
  expect(workspace.session.getState()).toMatchObject({
    selection: [],
    chosen: { kind: 'link', id: link?.id },
  });
  expect(workspace.said).toEqual([{ key: 'links.linked', values: { title: 'Get' } }]);
});

test('a link to a touchpoint that is gone is not made, and says so', () => {
  const workspace = workspaceOver(doc);
  workspace.editor.run({ key: 'edit.removeTouchpoint' }, (tr) => removeTouchpoints(tr, ['get']));
  expect(linkCards(workspace, { fromId: 'poster', toId: 'get' })).toBe(false);
  expect(workspace.editor.getState().doc.link.size).toBe(0);
  expect(workspace.noticed.map(({ message }) => message.key)).toEqual(['links.targetGone']);
});

test('a label typed in one go is one step, a relation is another', () => {
  const workspace = workspaceOver(doc);
  linkCards(workspace, { fromId: 'poster', toId: 'get' });
  const id = workspace.session.getState().chosen?.id ?? '';
  writeLink(workspace, id, { relation: 'alternative' });
  for (const label of ['b', 'by', 'by car']) writeLink(workspace, id, { label });
  workspace.editor.undo();
  expect(workspace.editor.getState().doc.link.get(id)).toMatchObject({ relation: 'alternative' });
  expect(workspace.editor.getState().doc.link.get(id)).not.toHaveProperty('label');
  workspace.editor.undo();
  expect(workspace.editor.getState().doc.link.get(id)).toMatchObject({ relation: 'next' });
});

test('the notice of a removed link brings it back', () => {
  const workspace = workspaceOver(doc);
  linkCards(workspace, { fromId: 'poster', toId: 'get' });
  const id = workspace.session.getState().chosen?.id ?? '';
  removeLinkNamed(workspace, id);
  expect(workspace.editor.getState().doc.link.size).toBe(0);
  workspace.noticed[0]?.run();
  expect(workspace.editor.getState().doc.link.has(id)).toBe(true);
  removeLinkNamed(workspace, 'gone');
  expect(workspace.noticed).toHaveLength(1);
});
