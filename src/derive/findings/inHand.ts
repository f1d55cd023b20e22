import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { isOpenAction } from '../openActions.ts';
import { type Finding, markOf } from './finding.ts';

/** Finds the open action that was made from a finding: of its rule, about the same. One that is done or dropped settles nothing by itself. */
export function actionInHand(doc: Doc): (finding: Finding) => RowOf['initiative'] | undefined {
  const made = [...doc.initiative.values()].filter((action) => action.ruleId && isOpenAction(action));
  return (finding) => {
    const mark = markOf(finding);
    return made.find(({ ruleId, ruleAboutId }) => ruleId === finding.rule.id && ruleAboutId === mark);
  };
}
