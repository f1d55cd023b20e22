import i18next from 'i18next';
import type { Finding } from '../../derive/findings/finding.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';

/** What begins as an idea for an action: a text may be longer than a title should be. */
const longestTitle = 200;

/** What is to be done, rather than what is wrong: that is told in the description. */
function titleFor({ editor }: Workspace, touchpointIds: readonly string[], said: string): string {
  const [id = '', second] = touchpointIds;
  const title = editor.getState().doc.touchpoint.get(id)?.title;
  if (second !== undefined) return i18next.t('initiatives.freshForSeveral', { count: touchpointIds.length });
  return (title ? i18next.t('initiatives.freshFor', { title }) : said).slice(0, longestTitle);
}

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
    go: () =>
      makeInitiative(workspace, titleFor(workspace, touchpointIds, said), targets, { description: said }),
  };
}
