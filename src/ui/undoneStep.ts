import i18next from 'i18next';
import type { Change } from '../edit/change.ts';
import type { Commit } from '../store/editor.ts';
import type { Workspace } from './workspace.ts';

/** Says what was undone or done again. */
export function sayStep({ announce }: Workspace, { way, name }: NonNullable<Commit['step']>): void {
  announce({ key: `board.${way}`, values: { name: String(i18next.t(name.key, name.values ?? {})) } });
}

/** The first touchpoint that changed and is still there, or that a changed remark or comment is about, or at which a changed link begins. */
export function cardOfStep(changes: readonly Change[]): string | undefined {
  return changes.find(({ kind, after }) => kind === 'touchpoint' && after)?.id ?? subjectOf(changes);
}

function subjectOf(changes: readonly Change[]): string | undefined {
  for (const change of changes) {
    if (change.kind === 'remark') return (change.after ?? change.before)?.aboutId;
    if (change.kind === 'link') return (change.after ?? change.before)?.fromId;
    const note = change.kind === 'note' ? (change.after ?? change.before) : null;
    if (note?.touchpointId !== undefined) return note.touchpointId;
  }
  return undefined;
}
