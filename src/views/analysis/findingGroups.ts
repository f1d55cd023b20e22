import type { Finding, Rule } from '../../derive/findings/finding.ts';

/** What one rule says. */
export interface FindingGroup {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Findings by rule, in the order in which they come. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<Rule, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, list]) => ({ rule, findings: list }));
}
