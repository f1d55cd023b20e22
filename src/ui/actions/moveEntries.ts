import type { TFunction } from 'i18next';
import { inOrder, type Ordered } from '../../model/order.ts';
import { chosenCards } from '../chosenCards.ts';
import { moveAcross } from '../moveAcross.ts';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { allHave } from '../setCardsField.ts';
import type { Header, Workspace } from '../workspace.ts';

/** The stages and the segments to which the chosen touchpoints can be moved at once. */
export function moveEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  const { segment } = workspace.editor.getState().doc;
  return [
    ...placesOf(workspace, 'stage', t),
    ...(segment.size > 1 ? placesOf(workspace, 'segment', t) : []),
    'rule',
  ];
}

function placesOf(workspace: Workspace, kind: Header['kind'], t: TFunction): MenuEntry[] {
  const rows = inOrder<Ordered & { readonly name: string }>(workspace.editor.getState().doc[kind].values());
  return [
    { heading: t(`domain.${kind}`) },
    ...rows.map(({ id, name }) => ({
      label: name,
      checked: allHave(workspace, kind === 'stage' ? 'stageId' : 'segmentId', id),
      run: () => {
        moveAcross(workspace, chosenCards(workspace), { kind, id });
        workspace.board?.reveal(chosenCards(workspace).at(-1) ?? '');
      },
    })),
  ];
}
