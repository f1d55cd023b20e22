import 'i18next';
import type { en } from '../words/en.ts';

declare module 'i18next' {
  /** Makes every key that is asked for in code a key of the English catalogue, so that a missing word is a type error. */
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}
