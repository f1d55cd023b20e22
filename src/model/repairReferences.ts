import type { DraftDoc } from './draftDoc.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { nameOf, type Repair, type RepairAct, shortValue } from './repair.ts';
import type { WhenGone } from './rowKind.ts';

const acts: Readonly<Record<WhenGone, RepairAct>> = {
  remove: 'rowRemoved',
  unset: 'referenceUnset',
  tray: 'movedToTray',
};

/** Puts right every reference that leads nowhere: the row goes, forgets the reference, or goes to the tray, as its kind says. */
export function repairReferences(draft: DraftDoc, report: Repair[]): void {
  // One pass is enough: rows that can go are pointed at only from kinds further down.
  for (const kind of kindNames) repairKind(draft, kind, report);
}

function repairKind(draft: DraftDoc, kind: Kind, report: Repair[]): void {
  const references = Object.entries(kinds[kind].references);
  if (references.length === 0) return;
  for (const [id, row] of draft[kind]) {
    for (const [field, { to, whenGone }] of references) {
      const target = draft[kind].get(id)?.[field];
      if (typeof target !== 'string' || to.some((other) => draft[other as Kind].has(target))) continue;
      report.push({ what: acts[whenGone], kind, id, field, value: shortValue(target), ...nameOf(row) });
      if (whenGone === 'remove') draft[kind].delete(id);
      else setField(draft, kind, id, field, whenGone === 'tray' ? null : undefined);
    }
  }
}

/** Lets origins lead only from a wanted touchpoint to one of today, so that they never run in a circle. */
export function repairOrigins(draft: DraftDoc, report: Repair[]): void {
  for (const [id, row] of draft.touchpoint) {
    if (row.originId === undefined) continue;
    const origin = draft.touchpoint.get(row.originId as string);
    if (row.state === 'toBe' && origin?.state === 'asIs') continue;
    report.push({
      what: 'referenceUnset',
      kind: 'touchpoint',
      id,
      field: 'originId',
      value: shortValue(row.originId),
      ...nameOf(row),
    });
    setField(draft, 'touchpoint', id, 'originId', undefined);
  }
}

function setField(draft: DraftDoc, kind: Kind, id: string, field: string, value: null | undefined): void {
  const { [field]: _, ...others } = draft[kind].get(id) ?? {};
  draft[kind].set(id, value === undefined ? others : { ...others, [field]: value });
}
