import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doc } from '../../model/doc.ts';
import styles from './Versions.module.css';
import { type KindDifference, versionDifference } from './versionDifference.ts';

/** How many names are listed of each kind. */
const mostNames = 8;

const ways = ['added', 'changed', 'removed'] as const;

/** What was added, changed and removed since a version, in words and numbers. */
export function VersionDifference({ version, now }: { version: Doc; now: Doc }) {
  const { t } = useTranslation();
  const differences = useMemo(() => versionDifference(version, now), [version, now]);
  if (differences.length === 0) return <p className={styles.same}>{t('keeping.versions.same')}</p>;
  return (
    <ul className={styles.differences}>
      {differences.map((difference) => (
        <li key={difference.kind}>
          <KindLine difference={difference} />
        </li>
      ))}
    </ul>
  );
}

function KindLine({ difference }: { difference: KindDifference }) {
  const { t } = useTranslation();
  const { kind } = difference;
  const counts = ways
    .filter((way) => difference[way].length > 0)
    .map((way) => t(`keeping.versions.${way}`, { count: difference[way].length }));
  return (
    <details>
      <summary>
        <b>{t(`importing.kind.${kind}`)}</b> <span>{counts.join(', ')}</span>
      </summary>
      {ways.map((way) => (
        <NameList key={way} title={t(`keeping.versions.${way}Names`)} names={difference[way]} />
      ))}
    </details>
  );
}

function NameList({ title, names }: { title: string; names: readonly string[] }) {
  const { t, i18n } = useTranslation();
  if (names.length === 0) return null;
  const shown = names.slice(0, mostNames).map((name) => name || t('keeping.versions.unnamed'));
  const more = names.length - shown.length;
  const words = more > 0 ? [...shown, t('importing.more', { count: more })] : shown;
  return (
    <p className={styles.names} dir="auto">
      {title}: {new Intl.ListFormat(i18n.language, { type: 'unit' }).format(words)}
    </p>
  );
}
