import type { TFunction } from 'i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { csvText } from '../../formats/csvText.ts';
import type { Doc } from '../../model/doc.ts';

/** All actions as a table for spreadsheets: a line for each, with everything known about it. */
export function actionTable(doc: Doc, lines: readonly ActionLine[], t: TFunction): string {
  const names = [
    t('initiatives.column.number'),
    t('initiatives.edit'),
    t('initiatives.targets'),
    t('domain.responsible'),
    t('initiatives.due'),
    t('initiatives.status.label'),
    t('initiatives.aim.label'),
    t('initiatives.effort'),
    t('initiatives.effect'),
    t('initiatives.matrix'),
    t('initiatives.cost'),
    t('initiatives.expectedReturn'),
    t('initiatives.savingMoney'),
    t('initiatives.savingHours'),
    `${t('initiatives.column.roi')} (%)`,
    t('initiatives.column.goal'),
    t('initiatives.description'),
  ];
  return csvText([names, ...lines.map((line) => cellsOf(doc, line, t))]);
}

function cellsOf(doc: Doc, line: ActionLine, t: TFunction): (string | number | undefined)[] {
  const { action, number, targets, responsible, quadrant, roi } = line;
  return [
    number,
    action.title,
    targets.map(({ name }) => name).join('; '),
    responsible?.name,
    action.due?.slice(0, 10),
    t(`initiatives.status.${action.status}`),
    action.aim && t(`initiatives.aim.${action.aim}`),
    action.effort,
    action.effect,
    quadrant ? t(`initiatives.field.${quadrant}`) : undefined,
    action.cost,
    action.expectedReturn,
    action.savingMoney,
    action.savingHours,
    roi === null ? undefined : Math.round(roi * 100),
    doc.goal.get(action.goalId ?? '')?.text,
    action.description,
  ];
}
