import i18next from 'i18next';
import type { Catalogue, Language } from '../words/translation.ts';

/** Which language the person wants; `system` follows the browser. */
export type LanguageChoice = Language | 'system';

const key = 'throughline.language';
let choice: LanguageChoice = 'system';

/** The words of each language, in a file of their own that is loaded when they are used. */
const catalogues: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('../words/en.ts')).en,
  it: async () => (await import('../words/it.ts')).it,
};

/** What the person chose, for menus. */
export function languageChoice(): LanguageChoice {
  return choice;
}

/** The language in use. */
export function languageNow(): Language {
  return i18next.language as Language;
}

/** Speaks the language chosen before on this device, else the browser's, else English; called once, before anything is drawn. */
export async function startLanguageChoice(): Promise<void> {
  choice = keptChoice();
  await speak().catch(() => change('en'));
  addEventListener('languagechange', speak);
}

/** Changes the language at once and keeps the choice on this device. Throws when its words cannot be loaded; then nothing has changed. */
export async function chooseLanguage(next: LanguageChoice): Promise<void> {
  const before = choice;
  choice = next;
  try {
    await speak();
  } catch (error) {
    choice = before;
    throw error;
  }
  try {
    localStorage.setItem(key, next);
  } catch {
    // Where nothing may be kept the choice holds for this tab.
  }
}

function speak(): Promise<void> {
  return change(wanted());
}

async function change(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await catalogues[language]());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The language that is chosen, or the first of the browser's that we speak. */
function wanted(): Language {
  if (choice !== 'system') return choice;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.find(isKnown) ?? 'en';
}

function keptChoice(): LanguageChoice {
  try {
    const kept = localStorage.getItem(key);
    return isKnown(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

function isKnown(tag: string | null): tag is Language {
  return tag !== null && Object.hasOwn(catalogues, tag);
}
