import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rounded } from '../derive/rounded.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import { emotionNumber, levelName } from './emotionWords.ts';
import { numberFormat } from './numberFormat.ts';

/** The words that pictures of a map say, in the language in use; the same object until the language changes. */
export function useSceneWords(): SceneWords {
  const { t, i18n } = useTranslation();
  return useMemo(() => sceneWords(t, i18n.language), [t, i18n.language]);
}

/** The words that pictures of a map say, in a language. */
export function sceneWords(t: TFunction, language: string): SceneWords {
  const number = numberFormat(language, { maximumFractionDigits: 0 });
  const percent = (value: number) => t('domain.percent', { value: number.format(rounded(value)) });
  return {
    untitled: t('start.create.untitled'),
    importance: t('domain.importance'),
    lanes: laneNames(t),
    lines: t('domain.line', { returnObjects: true }) as SceneWords['lines'],
    remembered: t('domain.remembered'),
    lowest: t('domain.lowest'),
    mean: t('domain.mean'),
    noTouchpoint: t('domain.noTouchpoint'),
    momentOfTruth: t('domain.momentOfTruth.label'),
    researched: t('domain.evidence.researched'),
    assumption: t('domain.evidence.assumption'),
    levels: {
      [-2]: levelName(t, -2),
      [-1]: levelName(t, -1),
      0: levelName(t, 0),
      1: levelName(t, 1),
      2: levelName(t, 2),
    },
    kinds: t('domain.kind', { returnObjects: true }) as SceneWords['kinds'],
    signs: t('domain.sign', { returnObjects: true }) as SceneWords['signs'],
    relations: t('domain.relation', { returnObjects: true }) as SceneWords['relations'],
    percent,
    customers: (share) => t('domain.ofCustomers', { share: percent(share) }),
    emotionValue: (value) => emotionNumber(value, language, true),
  };
}

/** The usual names of lanes. */
export function laneNames(t: TFunction): SceneWords['lanes'] {
  return {
    touchpoints: t('domain.lane.touchpoints'),
    emotion: t('domain.emotion'),
    thinking: t('domain.thinking'),
    pains: t('domain.remark.pain'),
    brightSpots: t('domain.remark.brightSpot'),
    opportunities: t('domain.remark.opportunity'),
    behind: t('domain.lane.behind'),
    steps: t('domain.lane.steps'),
    responsible: t('domain.responsible'),
    data: t('domain.lane.data'),
    time: t('domain.lane.time'),
    channel: t('domain.channel'),
    tells: t('domain.remark.tells'),
    own: t('domain.lane.own'),
  };
}
