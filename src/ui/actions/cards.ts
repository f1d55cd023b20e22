import { CopyPlus, Diamond, Pencil, Plus, Smile, Trash2 } from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import { duplicateCards, placeOf, removeCards, setCardsEmotion, toggleCardsMoment } from '../cardActions.ts';
import { chosenCards } from '../chosenCards.ts';
import { startCardHere } from '../newCard.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always, hasCards } from './action.ts';

/** What is done to touchpoints. */
export const cardActions = {
  addTouchpoint: {
    label: 'actions.addTouchpoint',
    icon: Plus,
    keys: ['n'],
    when: always,
    run: (workspace) => void startCardHere(workspace),
  },
  duplicate: {
    label: 'actions.duplicate',
    icon: CopyPlus,
    keys: ['$mod+d'],
    when: hasCards,
    run: (workspace) => duplicateCards(workspace, chosenCards(workspace)),
  },
  delete: {
    label: 'actions.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    when: hasCards,
    run: (workspace) => removeCards(workspace, chosenCards(workspace)),
  },
  rename: {
    label: 'actions.rename',
    icon: Pencil,
    keys: ['F2'],
    when: (workspace) => onMap(workspace) !== null,
    run: (workspace) => workspace.session.setState({ editing: onMap(workspace) }),
  },
  emotion1: emotionAction(-2, 'domain.level.veryNegative', '1'),
  emotion2: emotionAction(-1, 'domain.level.negative', '2'),
  emotion3: emotionAction(0, 'domain.level.neutral', '3'),
  emotion4: emotionAction(1, 'domain.level.positive', '4'),
  emotion5: emotionAction(2, 'domain.level.veryPositive', '5'),
  momentOfTruth: {
    label: 'actions.momentOfTruth',
    icon: Diamond,
    keys: ['m'],
    when: hasCards,
    run: (workspace) => toggleCardsMoment(workspace, chosenCards(workspace)),
  },
} as const satisfies Record<string, Action>;

/** The last of the chosen cards that stands on the map: titles are written there, those in the tray in the details. */
function onMap(workspace: Workspace): string | null {
  const { doc } = workspace.editor.getState();
  return chosenCards(workspace).findLast((id) => placeOf(doc, id)) ?? null;
}

function emotionAction(emotion: number, label: MessageKey, key: string): Action {
  return {
    label,
    icon: Smile,
    // Where digits need Shift the key in that place does it too.
    keys: [key, `Digit${key}`, `Numpad${key}`],
    when: hasCards,
    run: (workspace) => setCardsEmotion(workspace, chosenCards(workspace), emotion),
  };
}
