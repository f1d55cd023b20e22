import { useTranslation } from 'react-i18next';
import type { Doc } from '../../model/doc.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Version } from '../../storage/versions/versions.ts';
import { useEditor } from '../../ui/workspace.ts';
import { useVersionDoc } from './useVersions.ts';
import { VersionDifference } from './VersionDifference.tsx';
import { VersionProgress } from './VersionProgress.tsx';
import styles from './Versions.module.css';
import { versionTitle } from './versionTitle.ts';

interface ComparisonProps {
  version: Version;
  doc: Doc;
  /** What it is held against; null for the map as it is now. */
  other: Version | null;
  /** Which of the two maps of each is compared in figures. */
  state: Touchpoint['state'];
}

/** A version held against the present state or another version: what is different, and what got better or worse, from the earlier to the later. */
export function Comparison({ version, doc, other, state }: ComparisonProps) {
  const { t, i18n } = useTranslation();
  const now = useEditor((state) => state.doc);
  const kept = useVersionDoc(other);
  if (other && kept === 'unreadable') return <p>{t('keeping.versions.unreadable')}</p>;
  const against = other ? kept : now;
  if (against === null || against === 'unreadable') return <div aria-busy />;
  const title = (one: Version | null) => (one ? versionTitle(one, i18n.language) : t('keeping.versions.now'));
  const isEarlier = !other || version.number < other.number;
  const [before, after] = isEarlier ? [doc, against] : [against, doc];
  const [from, to] = isEarlier ? [version, other] : [other, version];
  const between = [title(from), title(to)] as const;
  return (
    <>
      <section className={styles.compared} aria-labelledby="since">
        <h3 id="since" className={styles.heading} dir="auto">
          {other
            ? t('keeping.versions.between', { from: between[0], to: between[1] })
            : t('keeping.versions.since')}
        </h3>
        <VersionDifference version={before} now={after} />
      </section>
      <VersionProgress before={before} after={after} between={between} state={state} />
    </>
  );
}
