import type { Finding, RuleId } from '../../../src/derive/findings/finding.ts';
import { findingsOf } from '../../../src/derive/findings/findingsOf.ts';
import type { Doc } from '../../../src/model/doc.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { row } from '../../journey.ts';

/** The day on which maps are looked at in tests. */
export const today = '2026-06-15';

/** What a rule says about a map. */
export const found = (doc: Doc, id: RuleId): Finding[] =>
  findingsOf(doc, { today }).open.filter(({ rule }) => rule.id === id);

/** What the findings of a rule are about, by id. */
export const about = (doc: Doc, id: RuleId) => found(doc, id).map((finding) => finding.about?.id ?? null);

/** A piece of data that a touchpoint gathers. */
export const data = (id: string, touchpointId: string, what: string, usedBy?: string) =>
  row('dataItem', { id, touchpointId, order: 'a0', what, ...(usedBy && { usedBy }) });

/** A step that leads to a touchpoint. */
export const step = (id: string, touchpointId: string, actor: RowOf['step']['actor']) =>
  row('step', { id, touchpointId, order: 'a0', actor, text: id });

/** A planned action. */
export const action = (id: string, fields: Partial<RowOf['initiative']> = {}) =>
  row('initiative', { id, title: id, order: 'a0', status: 'planned', ...fields });

/** What an action is for. */
export const aim = (initiativeId: string, aboutId: string) =>
  row('initiativeTarget', { id: `${initiativeId}-${aboutId}`, initiativeId, aboutId });
