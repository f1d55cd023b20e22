import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { emotionNumber } from '../ui/emotionWords.ts';
import { startLanguageChoice } from '../ui/languageChoice.ts';
import { numberFormat } from '../ui/numberFormat.ts';
import { timeText } from '../ui/timeText.ts';

/** Numbers that are filled into a text are written as its language writes them; emotions (`{{value, emotion}}`) with their sign, times (`{{wait, minutes}}`) in the unit that suits them. */
const numbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value, format, language) => {
    if (typeof value !== 'number') return value;
    if (format === 'emotion') return emotionNumber(value, language ?? '');
    if (format === 'minutes') return timeText(value, language ?? '');
    return numberFormat(language ?? '').format(value);
  },
};

/** Makes the words of the language in use available to every component. */
export async function startLanguage(): Promise<void> {
  await i18next
    .use(numbers)
    .use(initReactI18next)
    .init({
      resources: {},
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      // Words that come later are shown as soon as they are there.
      react: { bindI18nStore: 'added' },
    });
  await startLanguageChoice();
}
