import type { TFunction } from 'i18next';
import { chooseLanguage } from '../ui/languageChoice.ts';
import type { MenuItem } from '../ui/parts/menuEntry.ts';
import { preferencesNow } from '../ui/preferences.ts';
import type { Message } from '../words/key.ts';

const choices = [
  { choice: 'en', label: 'languages.en' },
  { choice: 'it', label: 'languages.it' },
  { choice: 'system', label: 'actions.languageSystem' },
] as const;

/** Lines of a menu to choose the language; each is named in itself. Says it when one cannot be had. */
export function languageEntries(t: TFunction, notify: (message: Message) => void): MenuItem[] {
  return choices.map(({ choice, label }) => ({
    label: t(label),
    checked: choice === preferencesNow().language,
    run: () => void chooseLanguage(choice).catch(() => notify({ key: 'actions.languageFailed' })),
  }));
}
