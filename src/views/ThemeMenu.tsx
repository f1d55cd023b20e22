import { useTranslation } from 'react-i18next';
import { actions } from '../ui/actions.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import { useThemeChoice } from '../ui/themeChoice.ts';
import { useWorkspace } from '../ui/workspace.ts';

const choices = [
  { choice: 'light', action: actions.themeLight },
  { choice: 'dark', action: actions.themeDark },
  { choice: 'system', action: actions.themeSystem },
] as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const chosen = useThemeChoice();
  const icon = choices.find(({ choice }) => choice === chosen)?.action.icon ?? actions.themeSystem.icon;
  return (
    <Menu
      align="end"
      button={<IconButton icon={icon} label={t('actions.theme')} />}
      entries={() =>
        choices.map(({ choice, action }) => ({
          label: t(action.label),
          checked: choice === chosen,
          run: () => action.run(workspace),
        }))
      }
    />
  );
}
