import { ImagePlus } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import { chosenId } from '../chosenRow.ts';
import { type Action, onCards } from './action.ts';

/** What is done with pictures on touchpoints and on cards of lanes. */
export const pictureActions = {
  addPicture: {
    label: 'images.add',
    icon: ImagePlus,
    keys: [],
    group: 'facts',
    menus: [...onCards, 'laneCard'],
    words: ['images.otherWords'],
    when: (workspace) => chosenCards(workspace).length === 1 || chosenId(workspace, 'laneCard') !== null,
    run: (workspace) =>
      void import('../images/putPictureAt.ts').then(({ addPicture }) => addPicture(workspace)),
  },
} as const satisfies Record<string, Action>;
