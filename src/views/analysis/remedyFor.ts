import type { TFunction } from 'i18next';
import type { Finding } from '../../derive/findings/finding.ts';
import { charactersOf } from '../../derive/textUnits.ts';
import type { Doc } from '../../model/doc.ts';
import { sayFinding } from './sayFinding.ts';

/** What a name may take of a title: the whole title stays short enough for a list. */
const longestName = 90;

/** The title of an action that a finding asks for: what is to be done, by its rule, with the names that it is about. */
export function remedyFor(finding: Finding, doc: Doc, t: TFunction, language: string): string {
  const { rule, message, detail, touchpointIds } = finding;
  const touchpoint = doc.touchpoint.get(touchpointIds[0] ?? '')?.title ?? '';
  // What is said comes last: its count is the one that the title speaks of.
  const values = Object.entries({ touchpoint, ...detail?.values, ...message.values });
  const short = values.map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value]);
  return sayFinding({ key: `remedies.${rule.id}`, values: Object.fromEntries(short) }, t, language);
}

function cut(name: string): string {
  const characters = charactersOf(name);
  if (characters.length <= longestName) return name;
  return `${characters.slice(0, longestName).join('').trimEnd()}…`;
}
