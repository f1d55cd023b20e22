import type { Finding } from '../../derive/findings/finding.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';

/** What begins as an idea for an action: a text may be longer than a title should be. */
const longestTitle = 200;

/** From a finding to an action for its touchpoints, or to the action or goal that it is about. */
export function wayToAction(
  workspace: Workspace,
  { about, touchpointIds }: Finding,
  said: string,
): { readonly tip: MessageKey; go(): void } {
  const { editor, openDialog } = workspace;
  if (about?.kind === 'initiative' || about?.kind === 'goal') {
    const { kind, id } = about;
    const tip = kind === 'goal' ? 'initiatives.openGoal' : 'initiatives.open';
    return { tip, go: () => openDialog({ name: kind, id }) };
  }
  const isProcess = about !== null && editor.getState().doc.process.has(about.id);
  const targets = isProcess ? [about.id, ...touchpointIds] : touchpointIds;
  return {
    tip: 'initiatives.make',
    go: () => makeInitiative(workspace, said.slice(0, longestTitle), targets),
  };
}
