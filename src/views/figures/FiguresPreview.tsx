import { useTranslation } from 'react-i18next';
import type { FigurePlan } from '../../model/figurePlan.ts';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { TableFindings } from '../TableFindings.tsx';
import { FigureColumns } from './FigureColumns.tsx';
import { FigureNames } from './FigureNames.tsx';
import styles from './FiguresDialog.module.css';
import type { Figures } from './useFigures.ts';

/** What comes of a table: what its columns are read as, what would be kept, and every line that is not taken with the reason. */
export function FiguresPreview({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const { table, read, columns, order, setOrder } = figures;
  if (!table || !read) return null;
  const lacking = [
    !columns.includes('date') && t('figures.dialog.noDateColumn'),
    !columns.includes('value') && !columns.includes('answer') && t('figures.dialog.noValueColumn'),
  ].filter(Boolean);
  return (
    <>
      <div role="status">
        {lacking.length > 0 ? (
          <p className={styles.problem}>{lacking.join(' ')}</p>
        ) : (
          <Found plans={read.plans} />
        )}
      </div>
      <FigureColumns figures={figures} table={table} />
      {read.isOrderOpen && (
        <section className={styles.section}>
          <h3>{t('figures.dialog.order')}</h3>
          <Segmented
            label={t('figures.dialog.order')}
            choices={(['dayFirst', 'monthFirst'] as const).map((value) => ({
              value,
              label: t(`figures.dialog.${value}`),
            }))}
            value={order}
            onChange={setOrder}
          />
        </section>
      )}
      <FigureNames figures={figures} unknown={read.unknown} />
      {lacking.length === 0 && (
        <>
          <TableFindings heading={t('figures.dialog.refused')} entries={read.refused} />
          <TableFindings heading={t('figures.dialog.notes')} entries={read.notes} />
        </>
      )}
    </>
  );
}

function Found({ plans }: { plans: readonly FigurePlan[] }) {
  const { t } = useTranslation();
  const figures = new Set(plans.map(({ aboutId, metric }) => `${aboutId} ${metric}`)).size;
  const values = t('figures.dialog.found', { count: plans.length });
  return (
    <p className={styles.found}>
      {plans.length === 0
        ? t('figures.dialog.nothing')
        : t('figures.dialog.foundOf', { values, figures: t('figures.dialog.figures', { count: figures }) })}
    </p>
  );
}
