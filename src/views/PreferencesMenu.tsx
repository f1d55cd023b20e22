import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import { usePreference } from '../ui/preferences.ts';
import { useWorkspace } from '../ui/workspace.ts';

const icons = { light: Sun, dark: Moon, system: Monitor };

/** How this device shows Throughline: light or dark, in which language, and the way to all preferences. */
export function PreferencesMenu() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const icon = icons[usePreference('theme')];
  const load = async () => {
    const { preferenceEntries } = await import('./openMapEntries.ts');
    return () => preferenceEntries(workspace);
  };
  return (
    <Menu
      align="end"
      button={<IconButton icon={icon} label={t('actions.preferences')} />}
      entries={{ load }}
    />
  );
}
