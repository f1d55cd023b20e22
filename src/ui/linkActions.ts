import {
  addLink,
  changeLink,
  type LinkFields,
  type Relation,
  removeLink,
  reverseLink,
} from '../commands/links.ts';
import { inTime } from '../commands/place.ts';
import type { Doc } from '../model/doc.ts';
import { placeOf } from './cardActions.ts';
import { takeBack } from './takeBack.ts';
import type { Workspace } from './workspace.ts';

/** The relation that a link most likely has: back to what came before is a loop, to somebody else's journey a recommendation, else it goes on. */
export function likelyRelation(doc: Doc, fromId: string, toId: string): Relation {
  const [from, to] = [doc.touchpoint.get(fromId), doc.touchpoint.get(toId)];
  if (!from || !to) return 'next';
  if (from.segmentId !== to.segmentId) return 'recommends';
  return inTime(doc, [from, to])[0] === to ? 'loop' : 'next';
}

/** What a link is to be: without a relation it gets the one that it most likely has. */
interface LinkWish {
  readonly fromId: string;
  readonly toId: string;
  readonly relation?: Relation;
  readonly label?: string;
}

/** Links two touchpoints, selects the link and says so. Says false, in a notice too, when one of them is gone. */
export function linkCards(workspace: Workspace, { fromId, toId, relation, label }: LinkWish): boolean {
  const { editor, session } = workspace;
  const meant = relation ?? likelyRelation(editor.getState().doc, fromId, toId);
  let id: string | null = null;
  editor.run({ key: 'edit.addLink' }, (tr) => {
    id = addLink(tr, { fromId, toId, relation: meant, ...(label !== undefined && { label }) });
  });
  if (id === null) {
    workspace.notify({ key: 'links.targetGone' });
    return false;
  }
  session.setState({ chosen: { kind: 'link', id } });
  const title = editor.getState().doc.touchpoint.get(toId)?.title ?? '';
  workspace.announce({ key: 'links.linked', values: { title } });
  return true;
}

/** Writes the relation or the label of a link; the letters of a label typed in one go are one step. */
export function writeLink({ editor }: Workspace, id: string, fields: LinkFields): void {
  const isLabel = 'label' in fields;
  editor.run(
    { key: isLabel ? 'edit.labelLink' : 'edit.setRelation' },
    (tr) => changeLink(tr, id, fields),
    isLabel ? `link/${id}/label` : undefined,
  );
}

/** Lets a link lead the other way. */
export function turnLinkAround({ editor }: Workspace, id: string): void {
  editor.run({ key: 'edit.reverseLink' }, (tr) => reverseLink(tr, id));
}

/** Selects the touchpoint at an end of a link and brings it into sight. */
export function goToEnd(workspace: Workspace, id: string, end: 'fromId' | 'toId'): void {
  const { doc } = workspace.editor.getState();
  const card = doc.link.get(id)?.[end];
  if (card === undefined) return;
  const focus = placeOf(doc, card);
  workspace.session.setState({ selection: [card], ...(focus && { focus }) });
  workspace.board?.reveal(card);
}

/** Removes a link; a notice offers to take it back. */
export function removeLinkNamed(workspace: Workspace, id: string): void {
  const { editor, session } = workspace;
  const { focus } = session.getState();
  const changes = editor.run({ key: 'edit.removeLink' }, (tr) => removeLink(tr, id));
  if (changes.length === 0) return;
  const run = takeBack(workspace, { key: 'edit.addLink' }, changes, focus);
  workspace.notify({ key: 'links.removed' }, { label: { key: 'board.undo' }, run });
}
