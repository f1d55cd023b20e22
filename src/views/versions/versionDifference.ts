import type { Change } from '../../edit/change.ts';
import { differenceOf } from '../../edit/difference.ts';
import type { Doc } from '../../model/doc.ts';
import { type Kind, kindNames, type Row } from '../../model/kinds.ts';
import { nameOf } from '../../model/repair.ts';
import { isOfToBe, type ToBeDifference, toBeDifference } from './toBeDifference.ts';

/** What happened to the rows of one kind between two states of a map, each row by the words that people know it by. */
export interface KindDifference {
  readonly kind: Exclude<Kind, 'aside'>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What happened between two states of a map, as people did it. */
export interface Difference {
  /** The to-be as a whole, where it was begun or given up: its many copies are one thing that was done. */
  readonly toBe: ToBeDifference | null;
  /** Everything else by kind; kinds in which nothing happened are left out. */
  readonly kinds: readonly KindDifference[];
}

/** What was added, changed and removed since a version. */
export function versionDifference(version: Doc, now: Doc): Difference {
  const toBe = toBeDifference(version, now);
  const all = differenceOf(version, now);
  const isTold = toBe ? isOfToBe(version, now) : () => false;
  const changes = withTargets(
    all.filter((change) => !isTold(change)),
    version,
    now,
  );
  return { toBe, kinds: kindNames.flatMap((kind) => (kind === 'aside' ? [] : ofKind(kind, changes))) };
}

/** What an action is for belongs to the action: with another target it is changed. */
function withTargets(changes: readonly Change[], version: Doc, now: Doc): Change[] {
  const told = new Set(changes.filter(({ kind }) => kind === 'initiative').map(({ id }) => id));
  return changes.flatMap((change) => {
    if (change.kind !== 'initiativeTarget') return [change];
    const id = (change.after ?? change.before)?.initiativeId ?? '';
    const [before, after] = [version.initiative.get(id), now.initiative.get(id)];
    if (told.has(id) || !before || !after) return [];
    told.add(id);
    return [{ kind: 'initiative', id, before, after }];
  });
}

function ofKind(kind: KindDifference['kind'], changes: readonly Change[]): KindDifference[] {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return [];
  const named = (rows: readonly (Row | null)[]) => rows.map((row) => (row && nameOf(row).name) ?? '');
  return [
    {
      kind,
      added: named(own.filter(({ before }) => !before).map(({ after }) => after)),
      changed: named(own.filter(({ before, after }) => before && after).map(({ after }) => after)),
      removed: named(own.filter(({ after }) => !after).map(({ before }) => before)),
    },
  ];
}
