import { CircleOff, Diamond, SlidersHorizontal } from 'lucide-react';
import type { EmotionLevel } from '../../derive/emotionLevel.ts';
import type { MessageKey } from '../../words/key.ts';
import { setCardsEmotion, toggleCardsMoment } from '../cardActions.ts';
import { chosenCards } from '../chosenCards.ts';
import { emotionIcon, NegativeMoment, PositiveMoment } from '../parts/actionIcons.tsx';
import type { Icon } from '../parts/Button.tsx';
import { allHave, setCardsMoment } from '../setCardsField.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** How touchpoints feel, and which of them decide. */
export const emotionActions = {
  emotion5: emotionAction(2, 'veryPositive', '5'),
  emotion4: emotionAction(1, 'positive', '4'),
  emotion3: emotionAction(0, 'neutral', '3'),
  emotion2: emotionAction(-1, 'negative', '2'),
  emotion1: emotionAction(-2, 'veryNegative', '1'),
  emotionNone: {
    ...shared('emotion'),
    label: 'actions.noEmotion',
    icon: CircleOff,
    keys: digit('0'),
    words: ['finding.emotionNone'],
    isOn: (workspace) => allHave(workspace, 'emotion', undefined),
    run: (workspace) => setCardsEmotion(workspace, chosenCards(workspace), null),
  },
  feel: {
    ...shared('emotion'),
    label: 'menus.feel',
    icon: SlidersHorizontal,
    keys: [],
    words: ['finding.feel'],
    run: (workspace) => workspace.openDialog({ name: 'feel', ids: chosenCards(workspace) }),
  },
  momentOfTruth: {
    label: 'actions.momentOfTruth',
    icon: Diamond,
    keys: ['m'],
    group: 'emotion',
    words: ['finding.momentOfTruth'],
    when: hasCards,
    run: (workspace) => toggleCardsMoment(workspace, chosenCards(workspace)),
  },
  momentPositive: momentAction('positive', PositiveMoment),
  momentNegative: momentAction('negative', NegativeMoment),
  momentNone: momentAction(undefined, CircleOff),
} as const satisfies Record<string, Action>;

function shared(submenu: 'emotion' | 'momentOfTruth') {
  return { group: 'emotion', submenu, menus: onCards, when: hasCards } as const;
}

/** Where digits need Shift the key in that place does it too. */
function digit(key: string): string[] {
  return [key, `Digit${key}`, `Numpad${key}`];
}

function emotionAction(
  emotion: EmotionLevel,
  level: 'veryNegative' | 'negative' | 'neutral' | 'positive' | 'veryPositive',
  key: string,
): Action {
  return {
    ...shared('emotion'),
    label: `domain.level.${level}`,
    icon: emotionIcon(emotion),
    keys: digit(key),
    words: [`domain.feelings.${level}`, `finding.feelings.${level}`],
    isOn: (workspace) => allHave(workspace, 'emotion', emotion),
    run: (workspace) => setCardsEmotion(workspace, chosenCards(workspace), emotion),
  };
}

function momentAction(moment: 'positive' | 'negative' | undefined, icon: Icon): Action {
  const label: MessageKey = `domain.momentOfTruth.${moment ?? 'none'}`;
  return {
    ...shared('momentOfTruth'),
    label,
    icon,
    keys: [],
    words: ['finding.momentOfTruth'],
    isOn: (workspace) => allHave(workspace, 'momentOfTruth', moment),
    run: (workspace) => setCardsMoment(workspace, moment),
  };
}
