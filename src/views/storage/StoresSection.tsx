import { Check, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MirrorState } from '../../storage/mirrorParts.ts';
import type { Failure } from '../../storage/saveState.ts';
import type { StorageReport } from '../../storage/storageReport.ts';
import type { MessageKey } from '../../words/key.ts';
import { StorageSection } from './StorageSection.tsx';
import styles from './StorageView.module.css';

/** The two places in which everything is kept, and how each of them fares. */
export function StoresSection({
  failure,
  report,
}: {
  failure: Failure | null;
  report: StorageReport | null;
}) {
  const { t } = useTranslation();
  const second = report?.second ?? { state: 'starting' };
  return (
    <StorageSection title={t('backup.where')}>
      <ul className={styles.stores}>
        <Place
          name="backup.first"
          isWell={!failure}
          text={failure ? `saving.why.${failure.reason}` : 'backup.database'}
        />
        <Place name="backup.second" isWell={second.state !== 'failed'} text={wordsOf(second)} />
      </ul>
    </StorageSection>
  );
}

function Place({ name, isWell, text }: { name: MessageKey; isWell: boolean; text: MessageKey }) {
  const { t } = useTranslation();
  const Sign = isWell ? Check : CircleAlert;
  return (
    <li className={isWell ? undefined : styles.failed}>
      <Sign size={16} strokeWidth={1.75} aria-hidden />
      <div>
        <h3>{t(name)}</h3>
        <p>{t(text)}</p>
      </div>
    </li>
  );
}

function wordsOf(second: MirrorState): MessageKey {
  if (second.state === 'failed') return 'backup.noSecond';
  return second.state === 'starting' ? 'backup.starting' : `backup.${second.kind}`;
}
