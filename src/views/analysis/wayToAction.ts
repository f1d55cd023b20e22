import i18next from 'i18next';
import type { Finding } from '../../derive/findings/finding.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';
import { remedyFor } from './remedyFor.ts';

/** From a finding to an action for its touchpoints, or to the action or goal that it is about. */
export function wayToAction(
  workspace: Workspace,
  finding: Finding,
  said: string,
): { readonly tip: MessageKey; go(): void } {
  const { editor, openDialog } = workspace;
  const { about, touchpointIds } = finding;
  if (about?.kind === 'initiative' || about?.kind === 'goal') {
    const { kind, id } = about;
    const tip = kind === 'goal' ? 'initiatives.openGoal' : 'initiatives.open';
    return { tip, go: () => openDialog({ name: kind, id }) };
  }
  return {
    tip: 'initiatives.make',
    go: () => {
      const { doc } = editor.getState();
      const isProcess = about !== null && doc.process.has(about.id);
      const targets = isProcess ? [about.id, ...touchpointIds] : touchpointIds;
      const title = remedyFor(finding, doc, i18next.t, i18next.language);
      makeInitiative(workspace, title, targets, { description: said });
    },
  };
}
