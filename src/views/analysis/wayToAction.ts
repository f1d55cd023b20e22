import type { Finding } from '../../derive/findings/finding.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import type { Workspace } from '../../ui/workspace.ts';

/** What begins as an idea for an action: a text may be longer than a title should be. */
const longestTitle = 200;

/** From a finding to an action for its touchpoints, or to the action that it is about. */
export function wayToAction(
  workspace: Workspace,
  { about, touchpointIds }: Finding,
  said: string,
): { readonly isThere: boolean; go(): void } {
  const { editor, openDialog } = workspace;
  if (about?.kind === 'initiative') {
    const { id } = about;
    return { isThere: true, go: () => openDialog({ name: 'initiative', id }) };
  }
  const isProcess = about !== null && editor.getState().doc.process.has(about.id);
  const targets = isProcess ? [about.id, ...touchpointIds] : touchpointIds;
  return { isThere: false, go: () => makeInitiative(workspace, said.slice(0, longestTitle), targets) };
}
