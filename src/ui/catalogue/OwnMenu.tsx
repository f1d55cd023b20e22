import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import styles from './EncounterRow.module.css';

interface OwnMenuProps {
  title: string;
  tabIndex: number;
  onRename(): void;
  onRemove(): void;
}

/** What can be done with an own encounter. */
export function OwnMenu({ title, tabIndex, onRename, onRemove }: OwnMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      button={
        <IconButton
          small
          icon={Ellipsis}
          label={t('catalogue.moreAbout', { title })}
          className={styles.more}
          tabIndex={tabIndex}
        />
      }
      entries={() => [
        { label: t('actions.rename'), icon: Pencil, keys: 'F2', run: onRename },
        { label: t('catalogue.remove'), icon: Trash2, keys: 'Delete', danger: true, run: onRemove },
      ]}
    />
  );
}
