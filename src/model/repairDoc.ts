import type { Doc } from './doc.ts';
import type { DraftDoc } from './draftDoc.ts';
import { kindNames } from './kinds.ts';
import type { NewId } from './newId.ts';
import type { Repair } from './repair.ts';
import { repairOrders } from './repairOrders.ts';
import { repairOrigins, repairReferences } from './repairReferences.ts';

/** What a repair needs from outside: a fresh id, a title and a language for a map that has no row of its own. */
export interface RepairOptions {
  readonly newId: NewId;
  readonly title: string;
  readonly language: string;
}

/** Makes a document sound: one journey row, no reference that leads nowhere, no two equal order keys in a list. A sound document comes back as it is. */
export function repairDoc(
  doc: Doc,
  options: RepairOptions,
): { readonly doc: Doc; readonly report: readonly Repair[] } {
  const report: Repair[] = [];
  const draft = draftOf(doc);
  if (draft.journey.size === 0) {
    const id = options.newId();
    draft.journey.set(id, { id, title: options.title, language: options.language });
    report.push({ what: 'journeyAdded', kind: 'journey', id, name: options.title });
  }
  repairReferences(draft, report);
  repairOrigins(draft, report);
  repairOrders(draft, report);
  return report.length === 0 ? { doc, report } : { doc: draft as unknown as Doc, report };
}

function draftOf(doc: Doc): DraftDoc {
  const copies = kindNames.map((kind) => [kind, new Map<string, object>(doc[kind])]);
  return Object.fromEntries(copies) as unknown as DraftDoc;
}
