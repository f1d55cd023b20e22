import { useTranslation } from 'react-i18next';
import { figureColumns } from '../../formats/figures/figureColumns.ts';
import type { FigureTable } from '../../formats/figures/figureTable.ts';
import { Select } from '../../ui/parts/Select.tsx';
import styles from './FiguresDialog.module.css';
import type { Figures } from './useFigures.ts';

/** So many columns can be said; a table of figures has a few. */
const MOST_COLUMNS = 40;

/** What each column of a table is read as, to be said otherwise. */
export function FigureColumns({
  figures: { columns, setColumn },
  table,
}: {
  figures: Figures;
  table: FigureTable;
}) {
  const { t } = useTranslation();
  const choices = figureColumns.map((value) => ({ value, label: t(`figures.dialog.as.${value}`) }));
  const nameOf = (at: number) => table.names[at] || t('figures.dialog.columnNumber', { number: at + 1 });
  return (
    <section className={styles.section}>
      <h3>{t('figures.dialog.columns')}</h3>
      <ul className={styles.pairs}>
        {columns.slice(0, MOST_COLUMNS).map((column, at) => {
          const example = table.rows.find(({ cells }) => cells[at])?.cells[at];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <li key={at}>
              <span dir="auto">
                {nameOf(at)}
                {example && <small>{t('figures.dialog.example', { value: example.slice(0, 60) })}</small>}
              </span>
              <Select
                spoken
                label={nameOf(at)}
                none={t('figures.dialog.notRead')}
                choices={choices}
                value={column}
                onChange={(next) => setColumn(at, next)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
