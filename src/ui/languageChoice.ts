import i18next from 'i18next';
import type { MessageKey } from '../words/key.ts';
import type { FirstWords, Language, LaterWords } from '../words/translation.ts';
import { onPreferences, type Preferences, preferencesNow, setPreferences } from './preferences.ts';

/** Which language the person wants; `system` follows the browser. */
export type LanguageChoice = Preferences['language'];

/** The languages that can be chosen, each named in itself, and to have it as the browser does. */
export const languageLabels = {
  en: 'languages.en',
  it: 'languages.it',
  system: 'actions.languageSystem',
} as const satisfies Record<LanguageChoice, MessageKey>;

/** The words of a language: those that an open map needs, and those of the parts of the screen that come later. */
interface Catalogue {
  first(): Promise<FirstWords>;
  later(): Promise<LaterWords>;
}

/** The words of each language, in files of their own that are loaded when they are used. */
const catalogues: Record<Language, Catalogue> = {
  en: {
    first: async () => (await import('../words/en/first.ts')).first,
    later: async () => (await import('../words/en/later.ts')).later,
  },
  it: {
    first: async () => (await import('../words/it/first.ts')).first,
    later: async () => (await import('../words/it/later.ts')).later,
  },
};

/** The language that was asked for last: what was asked for before it may arrive later. */
let asked: Language | undefined;

/** Whether a part of the screen that came later has asked for its words; then every language brings them along. */
let isLater = false;

/** The language in use. */
export function languageNow(): Language {
  return i18next.language as Language;
}

/** Speaks the language chosen before on this device, else the browser's, else English, and follows both; called once, before anything is drawn. */
export async function startLanguageChoice(): Promise<void> {
  const speak = () => change(wanted(preferencesNow().language));
  // Where the words cannot be loaded the language stays as it is.
  const follow = () => void speak().catch(() => undefined);
  await speak().catch(() => change('en'));
  onPreferences(follow);
  addEventListener('languagechange', follow);
}

/** Changes the language at once and keeps the choice on this device, unless another was chosen meanwhile. Throws when its words cannot be loaded; then nothing has changed. */
export async function chooseLanguage(next: LanguageChoice): Promise<void> {
  if (await change(wanted(next))) setPreferences({ language: next });
}

/** Brings the words of the parts of the screen that come later. Throws when they cannot be loaded. */
export async function laterWords(): Promise<void> {
  isLater = true;
  await load(languageNow());
}

async function load(language: Language): Promise<void> {
  const { first, later } = catalogues[language];
  const missing = [
    ...(i18next.exists('app.opening', { lng: language }) ? [] : [first()]),
    ...(!isLater || i18next.exists('start.newMap', { lng: language }) ? [] : [later()]),
  ];
  for (const words of await Promise.all<object>(missing)) {
    i18next.addResourceBundle(language, 'translation', words, true);
  }
}

/** Says false when another language was asked for meanwhile. */
async function change(language: Language): Promise<boolean> {
  asked = language;
  await load(language);
  // Parts of the screen may have come meanwhile that need more of its words.
  await load(language);
  if (asked !== language) return false;
  if (language === i18next.language) return true;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  return true;
}

/** The language that is chosen, or the first of the browser's that we speak. */
function wanted(choice: LanguageChoice): Language {
  if (choice !== 'system') return choice;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.find(isKnown) ?? 'en';
}

function isKnown(tag: string): tag is Language {
  return Object.hasOwn(catalogues, tag);
}
