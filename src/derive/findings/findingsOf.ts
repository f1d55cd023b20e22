import type { Doc } from '../../model/doc.ts';
import { groundOf, type Scope } from '../analysis/ground.ts';
import { actionRules } from './actionRules.ts';
import { curveRules } from './curveRules.ts';
import { dataRules } from './dataRules.ts';
import type { Finding, Found, Rule, Severity } from './finding.ts';
import { actionInHand } from './inHand.ts';
import { momentRules } from './momentRules.ts';
import { stageRules } from './stageRules.ts';
import { useRules } from './useRules.ts';
import { wordRules } from './wordRules.ts';

/** Every rule for journeys. */
export const rules: readonly Rule[] = [
  ...stageRules,
  ...momentRules,
  ...curveRules,
  ...useRules,
  ...dataRules,
  ...wordRules,
  ...actionRules,
];

/** What was found in a map, and what of it the person does not want to hear. */
export interface Findings {
  /** The gravest first. */
  readonly open: readonly Finding[];
  readonly muted: readonly Finding[];
}

/** The rules that look at one of the two maps of a document. */
export function rulesFor(state: Scope['state']): readonly Rule[] {
  return state === 'toBe' ? rules.filter(({ isOfToday }) => !isOfToday) : rules;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Looks at a map with every rule. `today` is an ISO date; a muted rule or finding is kept apart. */
export function findingsOf(doc: Doc, { today, scope }: { today: string; scope?: Scope }): Findings {
  const evidence = { ...groundOf(doc, scope), today };
  const all = rulesFor(evidence.state)
    .flatMap((rule) => [...rule.check(evidence)].map((found): Finding => ({ ...found, rule })))
    .sort((a, b) => gravity[a.rule.severity] - gravity[b.rule.severity]);
  const isMuted = muter(doc);
  const actionFor = actionInHand(doc);
  const open = all.filter((finding) => !isMuted(finding));
  return { open: open.map((finding) => withAction(finding, actionFor(finding))), muted: all.filter(isMuted) };
}

function withAction(finding: Finding, inHand: Finding['inHand']): Finding {
  return inHand ? { ...finding, inHand } : finding;
}

function muter(doc: Doc): (finding: Pick<Finding, 'rule'> & Found) => boolean {
  const mutes = [...doc.mutedFinding.values()];
  return ({ rule, about, pieceId }) =>
    mutes.some(
      ({ ruleId, aboutId }) =>
        ruleId === rule.id && (aboutId === undefined || aboutId === about?.id || aboutId === pieceId),
    );
}
