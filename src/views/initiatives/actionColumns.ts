import type { TFunction } from 'i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { Doc } from '../../model/doc.ts';

/** A column of a table of actions. */
export interface ActionColumn {
  readonly id: 'number' | 'title' | 'due' | 'money' | 'amount' | 'text';
  readonly name: string;
  /** What a spreadsheet has in it. */
  cell(line: ActionLine): string | number | undefined;
}

/** Everything known about actions, column by column; the same in every table. */
export function actionColumns({ goal }: Doc, t: TFunction): ActionColumn[] {
  type Cell = ActionColumn['cell'];
  const column = (id: ActionColumn['id'], name: string, cell: Cell) => ({ id, name, cell });
  return [
    column('number', t('initiatives.column.number'), ({ number }) => number),
    column('title', t('initiatives.edit'), ({ action }) => action.title),
    column('text', t('initiatives.targets'), ({ targets }) => targets.map(({ name }) => name).join('; ')),
    column('text', t('domain.responsible'), ({ responsible }) => responsible?.name),
    column('due', t('initiatives.due'), ({ action }) => action.due?.slice(0, 10)),
    column('text', t('initiatives.status.label'), ({ action }) => t(`initiatives.status.${action.status}`)),
    column('text', t('initiatives.aim.label'), ({ action: { aim } }) => aim && t(`initiatives.aim.${aim}`)),
    column('amount', t('initiatives.effort'), ({ action }) => action.effort),
    column('amount', t('initiatives.effect'), ({ action }) => action.effect),
    column('text', t('initiatives.matrix'), ({ quadrant }) =>
      quadrant ? t(`initiatives.field.${quadrant}`) : undefined,
    ),
    column('money', t('initiatives.cost'), ({ action }) => action.cost),
    column('money', t('initiatives.expectedReturn'), ({ action }) => action.expectedReturn),
    column('money', t('initiatives.savingMoney'), ({ action }) => action.savingMoney),
    column('amount', t('initiatives.savingHours'), ({ action }) => action.savingHours),
    column('amount', `${t('initiatives.column.roi')} (%)`, ({ roi }) =>
      roi === null ? undefined : Math.round(roi * 100),
    ),
    column('text', t('initiatives.column.goal'), ({ action }) => goal.get(action.goalId ?? '')?.text),
    column('text', t('initiatives.description'), ({ action }) => action.description),
  ];
}
