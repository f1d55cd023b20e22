import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteVersion, nameVersion, type Version } from '../../storage/versions/versions.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import { NameField } from '../../ui/parts/NameField.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './VersionList.module.css';
import { versionDate } from './versionTitle.ts';

interface VersionEntryProps {
  version: Version;
  isChosen: boolean;
  onChoose(): void;
  onChanged(): void;
  /** It was deleted; `bringBack` undoes that. */
  onDeleted(bringBack: () => Promise<void>): void;
}

/** One version in the list: when it was, its name if it has one, what it holds, and what can be done with it. */
export function VersionEntry({ version, isChosen, onChoose, onChanged, onDeleted }: VersionEntryProps) {
  const { t } = useTranslation();
  const { library } = useWorkspace();
  const [naming, setNaming] = useState(false);
  const name = async (wanted: string) => {
    await nameVersion(library, version, wanted);
    onChanged();
  };
  const remove = async () => onDeleted(await deleteVersion(library, version));
  return (
    <li className={isChosen ? styles.chosen : undefined}>
      {naming ? (
        <NameField
          label={t('keeping.versions.name')}
          className={styles.naming}
          name={version.name ?? ''}
          onName={(wanted) => void name(wanted)}
          onLeave={() => setNaming(false)}
        />
      ) : (
        <button type="button" className={styles.version} aria-current={isChosen} onClick={onChoose}>
          <VersionText version={version} />
        </button>
      )}
      <Menu
        align="end"
        button={<IconButton small icon={Ellipsis} label={t('keeping.versions.more')} />}
        entries={() => [
          { label: t('keeping.versions.rename'), icon: Pencil, run: () => setNaming(true) },
          { label: t('actions.delete'), icon: Trash2, danger: true, run: () => void remove() },
        ]}
      />
    </li>
  );
}

function VersionText({ version }: { version: Version }) {
  const { t, i18n } = useTranslation();
  const { made, name, why, segments, touchpoints } = version;
  const date = versionDate(version, i18n.language);
  return (
    <>
      <span className={styles.title} dir="auto">
        {name || date}
      </span>
      <time className={styles.facts} dateTime={new Date(made).toISOString()}>
        {name ? date : t(`keeping.versions.${why === 'beforeChange' ? 'beforeChange' : 'byItself'}`)}
      </time>
      <span className={styles.facts}>
        {t('domain.segments', { count: segments })} · {t('domain.touchpoints', { count: touchpoints })}
      </span>
    </>
  );
}
