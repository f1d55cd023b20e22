import i18next from 'i18next';
import { setMomentOfTruth } from '../commands/momentOfTruth.ts';
import { type TouchpointFields, updateTouchpoint } from '../commands/touchpoints.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { MessageKey } from '../words/key.ts';
import { chosenCards } from './chosenCards.ts';
import type { Workspace } from './workspace.ts';

const names = {
  kind: { step: 'edit.setKind', label: 'domain.kind.label' },
  evidence: { step: 'edit.setEvidence', label: 'domain.evidence.label' },
} as const;

/** Writes a field of the touchpoints that a key or a menu is about, as one step; undefined takes it away. Says what holds now, in the words of `said`. */
export function setCardsField<Field extends keyof typeof names>(
  workspace: Workspace,
  field: Field,
  value: Touchpoint[Field],
  said: MessageKey,
): void {
  const fields = { [field]: value } as TouchpointFields;
  const ids = chosenCards(workspace);
  workspace.editor.run({ key: names[field].step }, (tr) => {
    for (const id of ids) updateTouchpoint(tr, id, fields);
  });
  const values = { fact: i18next.t(names[field].label), value: String(i18next.t(said)) };
  workspace.announce({ key: 'menus.factSet', values });
}

/** Makes the touchpoints that a key or a menu is about moments of truth of one sign, or ordinary ones. */
export function setCardsMoment(workspace: Workspace, moment: Touchpoint['momentOfTruth']): void {
  const ids = chosenCards(workspace);
  workspace.editor.run({ key: 'edit.setMomentOfTruth', values: { count: ids.length } }, (tr) => {
    for (const id of ids) setMomentOfTruth(tr, id, moment ?? null);
  });
  const keys = { positive: 'board.momentPositive', negative: 'board.momentNegative' } as const;
  workspace.announce({ key: moment ? keys[moment] : 'board.momentNone' });
}

/** Whether all touchpoints that a key or a menu is about have this value. */
export function allHave<Field extends keyof Touchpoint>(
  workspace: Workspace,
  field: Field,
  value: Touchpoint[Field],
): boolean {
  const { doc } = workspace.editor.getState();
  const ids = chosenCards(workspace);
  return ids.length > 0 && ids.every((id) => doc.touchpoint.get(id)?.[field] === value);
}
