import type { TFunction } from 'i18next';
import { chooseLanguage, type LanguageChoice, languageLabels } from '../ui/languageChoice.ts';
import type { MenuItem } from '../ui/parts/menuEntry.ts';
import { preferencesNow } from '../ui/preferences.ts';
import type { Message } from '../words/key.ts';

/** Lines of a menu to choose the language; each is named in itself. Says it when one cannot be had. */
export function languageEntries(t: TFunction, notify: (message: Message) => void): MenuItem[] {
  return (Object.keys(languageLabels) as LanguageChoice[]).map((choice) => ({
    label: t(languageLabels[choice]),
    checked: choice === preferencesNow().language,
    run: () => void chooseLanguage(choice).catch(() => notify({ key: 'actions.languageFailed' })),
  }));
}
