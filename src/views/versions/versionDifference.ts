import { differenceOf } from '../../edit/difference.ts';
import type { Doc } from '../../model/doc.ts';
import { type Kind, kindNames, type Row } from '../../model/kinds.ts';
import { nameOf } from '../../model/repair.ts';

/** What happened to the rows of one kind between two states of a map, each row by the words that people know it by. */
export interface KindDifference {
  readonly kind: Exclude<Kind, 'aside'>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What was added, changed and removed since a version, by kind; kinds in which nothing happened are left out. */
export function versionDifference(version: Doc, now: Doc): KindDifference[] {
  const changes = differenceOf(version, now);
  return kindNames.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0 || kind === 'aside') return [];
    const named = (rows: readonly (Row | null)[]) => rows.map((row) => (row && nameOf(row).name) ?? '');
    return [
      {
        kind,
        added: named(own.filter(({ before }) => !before).map(({ after }) => after)),
        changed: named(own.filter(({ before, after }) => before && after).map(({ after }) => after)),
        removed: named(own.filter(({ after }) => !after).map(({ before }) => before)),
      },
    ];
  });
}
