import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Loads the catalogue and makes its words available to every component; each language is a file of its own, loaded when it is used. */
export async function startLanguage(): Promise<void> {
  const { en } = await import('../words/en.ts');
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}
