import { CalendarX2, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { gainOf } from '../../derive/analysis/actionTotals.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import { lookOf } from './ActionMark.tsx';
import styles from './ActionRow.module.css';
import { GoalProgress } from './GoalProgress.tsx';
import { StatusField } from './StatusField.tsx';
import { TargetNames } from './TargetNames.tsx';
import { useAmounts } from './useAmounts.ts';

/** One action of the list: pressing its title opens it, its status is changed in place. */
export function ActionRow({ line }: { line: ActionLine }) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  const { action, number } = line;
  return (
    <li className={styles.row}>
      <span className={styles.number} data-look={lookOf(line)}>
        <VisuallyHidden>{t('initiatives.column.number')} </VisuallyHidden>
        {number}
      </span>
      <div className={styles.what}>
        <button
          type="button"
          dir="auto"
          className={styles.title}
          onClick={() => openDialog({ name: 'initiative', id: action.id })}
        >
          {action.title || t('initiatives.untitled')}
        </button>
        <TargetNames targets={line.targets} />
      </div>
      <Who line={line} />
      <Due line={line} />
      <div className={styles.status}>
        <StatusField action={action} />
      </div>
      <Figures line={line} />
      <div className={styles.goal}>
        <GoalProgress goalId={action.goalId} />
      </div>
    </li>
  );
}

function Who({ line: { responsible, isOpen } }: { line: ActionLine }) {
  const { t } = useTranslation();
  const isFault = !responsible && isOpen;
  return (
    <div className={styles.who} data-fault={isFault || undefined}>
      <VisuallyHidden>{t('initiatives.column.responsible')} </VisuallyHidden>
      {responsible && <abbr aria-hidden>{responsible.initials}</abbr>}
      {isFault && <OctagonAlert size={16} strokeWidth={1.5} aria-hidden />}
      <span dir="auto">{responsible?.name ?? t('initiatives.nobody')}</span>
    </div>
  );
}

function Due({ line: { action, isOverdue } }: { line: ActionLine }) {
  const { t } = useTranslation();
  const { day } = useAmounts();
  return (
    <div className={styles.due} data-fault={isOverdue || undefined} data-none={!action.due || undefined}>
      <VisuallyHidden>{t('initiatives.column.due')} </VisuallyHidden>
      {isOverdue && <CalendarX2 size={14} strokeWidth={1.5} aria-hidden />}
      {action.due ? day(action.due) : t('initiatives.noDate')}
      {isOverdue && <VisuallyHidden> {t('initiatives.overdue')}</VisuallyHidden>}
    </div>
  );
}

function Figures({ line: { action, roi } }: { line: ActionLine }) {
  const { t } = useTranslation();
  const { money, percent } = useAmounts();
  const gain = gainOf(action);
  const amount = (value: number | undefined) => (value === undefined ? null : money(value));
  return (
    <>
      <Figure name="cost">{amount(action.cost)}</Figure>
      <Figure name="gain">{amount(gain)}</Figure>
      <Figure
        name="roi"
        isLow={roi !== null && roi < 0}
        tip={roi === null ? t('initiatives.roiNone') : undefined}
      >
        {roi === null ? null : percent(roi)}
      </Figure>
    </>
  );
}

interface FigureProps {
  name: 'cost' | 'gain' | 'roi';
  isLow?: boolean;
  tip?: string | undefined;
  children: ReactNode;
}

function Figure({ name, isLow, tip, children }: FigureProps) {
  const { t } = useTranslation();
  return (
    <div
      className={styles.figure}
      data-name={name}
      data-low={isLow || undefined}
      data-none={children === null || undefined}
      data-tip={tip}
    >
      <span className={styles.label}>{t(`initiatives.column.${name}`)}</span>
      {children ?? t('initiatives.notKnown')}
      {tip && <VisuallyHidden> {tip}</VisuallyHidden>}
    </div>
  );
}
