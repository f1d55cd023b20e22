import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { isOpenAction } from '../openActions.ts';
import type { Finding } from './finding.ts';

/** Finds the open action that was made from a finding: of its rule, about its row. One that is done or dropped settles nothing by itself. */
export function actionInHand(doc: Doc): (finding: Finding) => RowOf['initiative'] | undefined {
  const made = [...doc.initiative.values()].filter((action) => action.ruleId && isOpenAction(action));
  return ({ rule, about }) =>
    made.find(({ ruleId, ruleAboutId }) => ruleId === rule.id && ruleAboutId === about?.id);
}
