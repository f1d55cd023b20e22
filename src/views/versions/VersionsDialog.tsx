import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { useEditor } from '../../ui/workspace.ts';
import { useVersions } from './useVersions.ts';
import { VersionDetail } from './VersionDetail.tsx';
import { VersionList } from './VersionList.tsx';
import styles from './Versions.module.css';

/** The states that the open map once had: to look at, to compare with now or with one another, and to go back to. */
export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const title = useEditor(({ doc }) => journeyOf(doc)?.title) || t('start.create.untitled');
  const [wanted, setWanted] = useState<number | null>(null);
  const [against, setAgainst] = useState<number | null>(null);
  const { versions, reload, failure } = useVersions();
  const chosen = versions?.find(({ number }) => number === wanted) ?? versions?.[0];
  return (
    <Dialog flush size="wide" title={t('keeping.versions.title')} subtitle={title} onClose={onClose}>
      <div className={styles.columns}>
        {chosen ? (
          <VersionDetail
            key={`${chosen.number} ${chosen.made}`}
            version={chosen}
            others={versions?.filter((one) => one !== chosen) ?? []}
            against={against}
            onAgainst={setAgainst}
            onRestored={onClose}
          />
        ) : (
          <div className={styles.left}>
            <p className={styles.empty}>
              {failure ? t(failure.key) : versions && t('keeping.versions.none')}
            </p>
          </div>
        )}
        <VersionList
          versions={versions ?? []}
          chosen={chosen?.number ?? null}
          onChoose={setWanted}
          onChanged={reload}
        />
      </div>
    </Dialog>
  );
}
