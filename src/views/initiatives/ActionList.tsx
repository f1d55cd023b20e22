import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ActionGroup,
  type ActionOrder,
  actionGroups,
  SOON,
} from '../../derive/analysis/actionGroups.ts';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { actionTotals } from '../../derive/analysis/actionTotals.ts';
import styles from './ActionList.module.css';
import { ActionRow } from './ActionRow.tsx';
import { useActions } from './useActions.ts';
import { useAmounts } from './useAmounts.ts';

interface ActionListProps {
  lines: readonly ActionLine[];
  order: ActionOrder;
}

const columns = ['action', 'responsible', 'due', 'status', 'cost', 'gain', 'roi', 'goal'] as const;

/** The actions one below the other, in groups with their sums. */
export function ActionList({ lines, order }: ActionListProps) {
  const { t } = useTranslation();
  const { today } = useActions();
  return (
    <section className={styles.list} aria-label={t('initiatives.list')}>
      <div className={styles.columns} aria-hidden>
        <span />
        {columns.map((column) => (
          <span key={column} data-column={column}>
            {t(`initiatives.column.${column}`)}
          </span>
        ))}
      </div>
      {actionGroups(lines, order, today).map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { group: ActionGroup }) {
  const { t } = useTranslation();
  const id = useId();
  const { name, target, lines } = group;
  const title = name ? t(`initiatives.group.${name}`, { days: SOON }) : target?.name || t('board.untitled');
  return (
    <section aria-labelledby={id} className={styles.group} data-group={name}>
      <header>
        <h3 id={id} dir="auto">
          {title}
        </h3>
        <span>{lines.length}</span>
        <Sums lines={lines} />
      </header>
      <ul>
        {lines.map((line) => (
          <ActionRow key={line.action.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Sums({ lines }: { lines: readonly ActionLine[] }) {
  const { t } = useTranslation();
  const { money } = useAmounts();
  const { cost, gain } = actionTotals(lines.map(({ action }) => action));
  if (cost === null || gain === null) return null;
  return (
    <span className={styles.sums}>{t('initiatives.sumFor', { cost: money(cost), gain: money(gain) })}</span>
  );
}
