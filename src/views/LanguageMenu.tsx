import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languageNow } from '../ui/languageChoice.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import type { Notices } from '../ui/parts/notices.ts';
import { languageEntries } from './languageEntries.ts';

/** The language in use, to be changed. */
export function LanguageMenu({ notify }: Pick<Notices, 'notify'>) {
  const { t } = useTranslation();
  const name = t(`languages.${languageNow()}`);
  return (
    <Menu
      button={
        <Button small icon={Languages} aria-label={`${t('actions.language')}: ${name}`}>
          {name}
        </Button>
      }
      entries={() => languageEntries(t, notify)}
    />
  );
}
