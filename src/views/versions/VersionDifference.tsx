import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doc } from '../../model/doc.ts';
import type { ToBeDifference } from './toBeDifference.ts';
import styles from './Versions.module.css';
import { type KindDifference, versionDifference } from './versionDifference.ts';

/** How many names are listed of each kind. */
const mostNames = 8;

const ways = ['added', 'changed', 'removed'] as const;

/** What was added, changed and removed since a version, in words and numbers. */
export function VersionDifference({ version, now }: { version: Doc; now: Doc }) {
  const { t } = useTranslation();
  const { toBe, kinds } = useMemo(() => versionDifference(version, now), [version, now]);
  if (!toBe && kinds.length === 0) return <p className={styles.same}>{t('keeping.versions.same')}</p>;
  return (
    <ul className={styles.differences}>
      {toBe && (
        <li>
          <ToBeLine difference={toBe} />
        </li>
      )}
      {kinds.map((difference) => (
        <li key={difference.kind}>
          <KindLine difference={difference} />
        </li>
      ))}
    </ul>
  );
}

/** The to-be was begun or given up: one line, with what in it is not as in the as-is. */
function ToBeLine({ difference }: { difference: ToBeDifference }) {
  const { t } = useTranslation();
  const { way, count } = difference;
  const isSame = ways.every((each) => difference[each].length === 0);
  return (
    <WaysLine
      name={t(way === 'started' ? 'keeping.versions.toBeStarted' : 'keeping.versions.toBeRemoved')}
      count={t('keeping.versions.toBeCount', { count })}
      names={difference}
    >
      {isSame && <p className={styles.names}>{t('keeping.versions.toBeSame')}</p>}
    </WaysLine>
  );
}

function KindLine({ difference }: { difference: KindDifference }) {
  const { t } = useTranslation();
  return <WaysLine name={t(`importing.kind.${difference.kind}`)} names={difference} />;
}

interface WaysLineProps {
  name: string;
  /** Said before how many were added, changed and removed. */
  count?: string;
  names: Record<(typeof ways)[number], readonly string[]>;
  children?: ReactNode;
}

function WaysLine({ name, count, names, children }: WaysLineProps) {
  const { t } = useTranslation();
  const counts = ways
    .filter((way) => names[way].length > 0)
    .map((way) => t(`keeping.versions.${way}`, { count: names[way].length }));
  return (
    <details>
      <summary>
        <b>{name}</b> <span>{[count, ...counts].filter(Boolean).join(', ')}</span>
      </summary>
      {ways.map((way) => (
        <NameList key={way} title={t(`keeping.versions.${way}Names`)} names={names[way]} />
      ))}
      {children}
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
