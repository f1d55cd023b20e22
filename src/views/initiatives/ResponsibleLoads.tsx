import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { actionLoads } from '../../derive/analysis/actionTotals.ts';
import styles from './Panel.module.css';
import { Panel } from './Panel.tsx';
import { useActions } from './useActions.ts';

/** How many open actions each responsible has; those that nobody has stand first. */
export function ResponsibleLoads() {
  const { t } = useTranslation();
  const { lines } = useActions();
  const loads = actionLoads(lines);
  const most = Math.max(...loads.map(({ count }) => count));
  if (loads.length === 0) return null;
  return (
    <Panel title={t('initiatives.loads')}>
      <dl className={styles.bars}>
        {loads.map(({ id, name, count }) => (
          <div key={id} data-fault={id === null || undefined}>
            <dt dir="auto">{name ?? t('initiatives.nobody')}</dt>
            <dd>
              <i style={{ '--part': count / most } as CSSProperties} />
              {count}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
