import { createInstance, type TFunction } from 'i18next';
import { en } from '../src/words/en.ts';
import { it } from '../src/words/it.ts';

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { translation: en }, it: { translation: it } },
  interpolation: { escapeValue: false },
});

/** The words of the English catalogue. */
export const english: TFunction = i18n.getFixedT('en');

/** The words of the Italian catalogue. */
export const italian: TFunction = i18n.getFixedT('it');
