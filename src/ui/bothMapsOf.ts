import type { TFunction } from 'i18next';
import type { BothMaps } from '../derive/bothMaps.ts';
import { comparisonOf } from '../derive/comparison.ts';
import type { Doc } from '../model/doc.ts';

/** What a wanted map is drawn over, where both are seen in one, with the words of its marks. */
export function bothMapsOf(doc: Doc, t: TFunction): BothMaps {
  return { comparison: comparisonOf(doc), words: bothWords(t) };
}

/** The words of the marks of a map of both. */
export function bothWords(t: TFunction): BothMaps['words'] {
  return {
    today: t('toBe.today'),
    wanted: t('toBe.wanted'),
    gap: t('toBe.gapHatched'),
    added: t('toBe.added'),
    changed: t('toBe.changed'),
    dropped: t('toBe.crossed'),
  };
}
