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

/** What is to be done is done where one is today: for a wanted touchpoint it is for the one that it came from, if there is one. */
function ofToday({ editor }: Workspace, ids: readonly string[]): string[] {
  const { touchpoint } = editor.getState().doc;
  const origins = ids.map((id) => {
    const origin = touchpoint.get(id)?.originId;
    return origin !== undefined && touchpoint.has(origin) ? origin : id;
  });
  return [...new Set(origins)];
}

/** What was found; where that was in the wanted map, it says so. */
function describe({ session }: Workspace, said: string): string {
  const isWish = session.getState().seen === 'toBe';
  return isWish ? `${i18next.t('toBe.toBe')} · ${said}` : said;
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
  const cards = ofToday(workspace, touchpointIds);
  const targets = isProcess ? [about.id, ...cards] : cards;
  return {
    tip: 'initiatives.make',
    go: () =>
      makeInitiative(workspace, titleFor(workspace, touchpointIds, said), targets, {
        description: describe(workspace, said),
      }),
  };
}
