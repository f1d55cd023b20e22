import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnknownName } from '../../formats/figures/readFigures.ts';
import { Combobox } from '../../ui/parts/Combobox.tsx';
import { useEditor } from '../../ui/workspace.ts';
import styles from './FiguresDialog.module.css';
import type { Figures } from './useFigures.ts';

/** So many names can be matched; a table with more of them is of another map. */
const MOST_NAMES = 40;

/** The names that the map does not have, each with what may be meant by it. */
export function FigureNames({
  figures: { names, setName },
  unknown,
}: {
  figures: Figures;
  unknown: readonly UnknownName[];
}) {
  const { t } = useTranslation();
  const picks = usePicks();
  if (unknown.length === 0) return null;
  const rest = unknown.length - MOST_NAMES;
  return (
    <section className={styles.section}>
      <h3>
        {t('figures.dialog.names')} <span className={styles.count}>{unknown.length}</span>
      </h3>
      <p className={styles.hint}>{t('figures.dialog.namesHint')}</p>
      <ul className={styles.pairs}>
        {unknown.slice(0, MOST_NAMES).map(({ name, rows, nearest }) => {
          const chosen = names.get(name);
          return (
            <li key={name}>
              <span dir="auto">
                {name}
                <small>{t('figures.dialog.rows', { count: rows })}</small>
              </span>
              <span className={styles.pick}>
                <Combobox
                  label={t('figures.dialog.meantBy', { name })}
                  placeholder={t('figures.dialog.leaveOut')}
                  picks={picks}
                  value={chosen === undefined ? (nearest?.id ?? null) : chosen}
                  onPick={(id) => setName(name, id)}
                  onCreate={() => setName(name, null)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className={styles.hint}>{t('figures.dialog.moreNames', { count: rest })}</p>}
    </section>
  );
}

/** Everything that a name can mean: touchpoints with their segment where the map has several, then stages and segments. */
function usePicks() {
  const touchpoint = useEditor(({ doc }) => doc.touchpoint);
  const stage = useEditor(({ doc }) => doc.stage);
  const segment = useEditor(({ doc }) => doc.segment);
  return useMemo(() => {
    const cards = [...touchpoint.values()].filter(({ state, title }) => state === 'asIs' && title);
    const inSegment = (id: string | null) => (segment.size > 1 ? segment.get(id ?? '')?.name : undefined);
    return [
      ...cards.map(({ id, title, segmentId }) => ({
        id,
        name: [title, inSegment(segmentId)].filter(Boolean).join(' – '),
      })),
      ...[...stage.values(), ...segment.values()]
        .filter(({ name }) => name)
        .map(({ id, name }) => ({ id, name })),
    ];
  }, [touchpoint, stage, segment]);
}
