import type { TFunction } from 'i18next';
import type { LaneCard } from '../../model/laneCard.ts';
import { inOrder, type Ordered } from '../../model/order.ts';
import { chosenCards } from '../chosenCards.ts';
import { chosenId } from '../chosenRow.ts';
import { moveAcross } from '../moveAcross.ts';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { allHave } from '../setCardsField.ts';
import type { Header, Workspace } from '../workspace.ts';

/** The stages and the segments to which the chosen touchpoints can be moved at once. */
export function moveEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  const { segment, laneCard } = workspace.editor.getState().doc;
  const card = laneCard.get(chosenId(workspace, 'laneCard') ?? '');
  if (card) return [...stagesOf(workspace, card, t), 'rule'];
  return [
    ...placesOf(workspace, 'stage', t),
    ...(segment.size > 1 ? placesOf(workspace, 'segment', t) : []),
    'rule',
  ];
}

/** The stages to which the selected card of a lane can be moved. */
function stagesOf(workspace: Workspace, { id, stageId }: LaneCard, t: TFunction): MenuEntry[] {
  return [
    { heading: t('domain.stage') },
    ...inOrder(workspace.editor.getState().doc.stage.values()).map((stage) => ({
      label: stage.name,
      checked: stage.id === stageId,
      run: async () => (await import('../lanes/laneCardDeeds.ts')).sendLaneCard(workspace, id, stage.id),
    })),
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
