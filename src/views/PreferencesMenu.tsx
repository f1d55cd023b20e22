import { useTranslation } from 'react-i18next';
import { deviceActions } from '../ui/actions/device.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import { useThemeChoice } from '../ui/themeChoice.ts';
import { useWorkspace } from '../ui/workspace.ts';
import { languageEntries } from './languageEntries.ts';

const themes = [
  { choice: 'light', action: deviceActions.themeLight },
  { choice: 'dark', action: deviceActions.themeDark },
  { choice: 'system', action: deviceActions.themeSystem },
] as const;

/** How this device shows Throughline: light or dark, and in which language. */
export function PreferencesMenu() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const chosen = useThemeChoice();
  const icon = themes.find(({ choice }) => choice === chosen)?.action.icon ?? deviceActions.themeSystem.icon;
  return (
    <Menu
      align="end"
      button={<IconButton icon={icon} label={t('actions.preferences')} />}
      entries={() => [
        { heading: t('actions.theme') },
        ...themes.map(({ choice, action }) => ({
          label: t(action.label),
          checked: choice === chosen,
          run: () => action.run(workspace),
        })),
        'rule',
        { heading: t('actions.language') },
        ...languageEntries(t, workspace.notify),
      ]}
    />
  );
}
