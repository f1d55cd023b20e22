import { House, Keyboard, Languages, Monitor, Moon, Sun, UnfoldVertical } from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import { chooseLanguage, type LanguageChoice, languageLabels } from '../languageChoice.ts';
import type { Icon } from '../parts/Button.tsx';
import { type Preferences, preferencesNow, setPreferences } from '../preferences.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always, onGround } from './action.ts';

/** How this device shows Throughline, and the way back to the start. */
export const deviceActions = {
  laneSmall: laneAction('S', 'preferences.laneSmall'),
  laneMedium: laneAction('M', 'preferences.laneMedium'),
  laneLarge: laneAction('L', 'preferences.laneLarge'),
  themeLight: themeAction('light', 'actions.themeLight', Sun),
  themeDark: themeAction('dark', 'actions.themeDark', Moon),
  themeSystem: themeAction('system', 'actions.themeSystem', Monitor),
  languageEnglish: languageAction('en'),
  languageItalian: languageAction('it'),
  languageSystem: languageAction('system'),
  singleKeys: {
    label: 'preferences.singleKeys',
    icon: Keyboard,
    keys: [],
    group: 'settings',
    words: ['finding.singleKeys'],
    isOn: () => preferencesNow().singleKeys,
    when: always,
    run: () => setPreferences({ singleKeys: !preferencesNow().singleKeys }),
  },
  start: {
    label: 'actions.start',
    icon: House,
    keys: [],
    group: 'more',
    words: ['finding.start'],
    when: always,
    run: () => {
      location.hash = '#/';
    },
  },
} as const satisfies Record<string, Action>;

function laneAction(laneHeight: Preferences['laneHeight'], label: MessageKey): Action {
  return {
    label,
    icon: UnfoldVertical,
    keys: [],
    group: 'view',
    submenu: 'laneHeight',
    menus: onGround,
    words: ['finding.laneHeight'],
    isOn: () => preferencesNow().laneHeight === laneHeight,
    when: always,
    run: () => setPreferences({ laneHeight }),
  };
}

function themeAction(theme: Preferences['theme'], label: MessageKey, icon: Icon): Action {
  return {
    label,
    icon,
    keys: [],
    group: 'settings',
    submenu: 'theme',
    words: [`finding.theme.${theme}`],
    isOn: () => preferencesNow().theme === theme,
    when: always,
    run: () => setPreferences({ theme }),
  };
}

function languageAction(language: LanguageChoice): Action {
  return {
    label: languageLabels[language],
    icon: Languages,
    keys: [],
    group: 'settings',
    submenu: 'language',
    words: ['finding.language'],
    isOn: () => preferencesNow().language === language,
    when: always,
    run: ({ notify }: Workspace) =>
      void chooseLanguage(language).catch(() => notify({ key: 'actions.languageFailed' })),
  };
}
