import { Image, Palette, Pencil, StickyNote } from 'lucide-react';
import { chosenId } from '../chosenRow.ts';
import type { Workspace } from '../workspace.ts';
import type { Action } from './action.ts';

const hasLaneCard = (workspace: Workspace) => chosenId(workspace, 'laneCard') !== null;

/** What is done to a card of a lane of one's own. */
export const laneCardActions = {
  editLaneCard: {
    label: 'lanes.editCard',
    icon: Pencil,
    keys: [],
    group: 'edit',
    menus: ['laneCard'],
    words: ['finding.laneCard'],
    when: hasLaneCard,
    run: (workspace) => workspace.session.setState({ editing: chosenId(workspace, 'laneCard') }),
  },
  colorLaneCard: {
    label: 'lanes.colorCard',
    icon: Palette,
    keys: [],
    group: 'edit',
    menus: ['laneCard'],
    words: ['finding.laneCard'],
    when: hasLaneCard,
    run: (workspace) =>
      workspace.openDialog({ name: 'laneCardColor', id: chosenId(workspace, 'laneCard') ?? '' }),
  },
  pictureOfLaneCard: {
    label: 'images.ofCardOpen',
    icon: Image,
    keys: [],
    group: 'facts',
    menus: ['laneCard'],
    words: ['finding.laneCard', 'images.otherWords'],
    when: (workspace) => {
      const card = workspace.editor.getState().doc.laneCard.get(chosenId(workspace, 'laneCard') ?? '');
      return card?.imageId !== undefined;
    },
    run: (workspace) =>
      workspace.openDialog({ name: 'laneCardPicture', id: chosenId(workspace, 'laneCard') ?? '' }),
  },
  addLaneCard: {
    label: 'lanes.addCard',
    icon: StickyNote,
    keys: [],
    group: 'add',
    menus: ['laneCard'],
    words: ['finding.laneCard'],
    when: hasLaneCard,
    run: async (workspace) => {
      const { startLaneCardBy } = await import('../lanes/laneCardDeeds.ts');
      startLaneCardBy(workspace, chosenId(workspace, 'laneCard') ?? '', 0);
    },
  },
} as const satisfies Record<string, Action>;
