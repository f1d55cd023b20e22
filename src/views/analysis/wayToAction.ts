import i18next from 'i18next';
import { type Finding, markOf } from '../../derive/findings/finding.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';
import { remedyFor } from './remedyFor.ts';

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

/** From a finding to an action for its touchpoints, to the one that was made from it, or to the action or goal that it is about. */
export function wayToAction(
  workspace: Workspace,
  finding: Finding,
  said: string,
): { readonly tip: MessageKey; go(): void } {
  const { editor, openDialog } = workspace;
  const { about, inHand, touchpointIds } = finding;
  if (inHand) return { tip: 'initiatives.open', go: () => openDialog({ name: 'initiative', id: inHand.id }) };
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
      const cards = ofToday(workspace, touchpointIds);
      const targets = isProcess ? [about.id, ...cards] : cards;
      const mark = markOf(finding);
      const title = remedyFor(finding, doc, i18next.t, i18next.language);
      makeInitiative(workspace, title, targets, {
        description: describe(workspace, said),
        ruleId: finding.rule.id,
        ...(mark && { ruleAboutId: mark }),
      });
    },
  };
}
