import { ChartColumn, Table } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/parts/Button.tsx';
import styles from './ChartCard.module.css';
import { ChartTable } from './ChartTable.tsx';
import { type ChartRows, type Lines, linesOf, linesWith } from './chartLines.ts';
import { StateTag } from './StateTag.tsx';
import { TakeChart } from './TakeChart.tsx';
import type { MakePicture } from './takenChart.ts';
import { useStateName } from './useStateName.ts';

interface ChartCardProps {
  title: string;
  /** What the marks mean. */
  legend?: ReactNode;
  /** What it rests on, under the chart. */
  note?: string | undefined;
  /** As wide as two others. */
  wide?: boolean;
  /** The drawing. */
  children: ReactNode;
  /** The same as a table; absent where the chart is one itself. */
  table?: () => ChartRows;
  /** The same as lines of a file, where the chart is a table itself. */
  lines?: () => Lines;
  /** The same as a picture that stands alone. */
  picture?: MakePicture;
}

/** One chart with its name and its legend, and the table behind it. */
export function ChartCard(props: ChartCardProps) {
  const { title, legend, note, wide, children, table, lines, picture } = props;
  const { t } = useTranslation();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const label = t(isTable ? 'analysis.asChart' : 'analysis.asTable', { chart: title });
  const state = useStateName();
  const full = state === null ? title : `${title} · ${state}`;
  const own = lines ?? (table && (() => linesOf(table())));
  const inFile = own && state !== null ? () => linesWith(own(), t('analysis.state'), state) : own;
  return (
    <section
      aria-labelledby={id}
      data-wide={wide || undefined}
      className={wide ? `${styles.card} ${styles.wide}` : styles.card}
    >
      <header className={styles.head}>
        <h3 id={id}>
          {title} <StateTag />
        </h3>
        {!isTable && legend && <div className={styles.legend}>{legend}</div>}
        <div className={styles.tools}>
          {table && (
            <IconButton
              small
              icon={isTable ? ChartColumn : Table}
              label={label}
              tip={t(isTable ? 'analysis.showChart' : 'analysis.showTable')}
              onClick={() => setTable(!isTable)}
            />
          )}
          <TakeChart title={full} lines={inFile} picture={picture} />
        </div>
      </header>
      {isTable && table ? <ChartTable caption={full} {...table()} /> : children}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}
