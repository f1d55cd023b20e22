import { useMemo } from 'react';
import { commentsByCard } from '../derive/commentsByCard.ts';
import { openActionCounts } from '../derive/openActions.ts';
import type { Remark } from '../model/remark.ts';
import type { Standing } from './cardText.ts';
import { useLeads } from './useLeads.ts';
import { usePopular } from './usePopular.ts';
import { useEditor } from './workspace.ts';

/** What other rows say of a touchpoint: its pains, its comments, what is to be done about it, whether it is popular, and where it leads. */
export type CardFacts = Required<Pick<Standing, 'pains' | 'comments' | 'actions' | 'popular' | 'leads'>>;

/** Finds what other rows say of a touchpoint. */
export type CardFactsOf = (touchpointId: string) => CardFacts;

/** What other rows of the map say of each touchpoint; a new function whenever any of it may have changed. */
export function useCardFacts(): CardFactsOf {
  const remarks = useEditor(({ doc }) => doc.remark);
  const notes = useEditor(({ doc }) => doc.note);
  const initiative = useEditor(({ doc }) => doc.initiative);
  const initiativeTarget = useEditor(({ doc }) => doc.initiativeTarget);
  const popular = usePopular();
  const leads = useLeads();
  return useMemo(() => {
    const pains = painsByCard(remarks);
    const comments = commentsByCard(notes);
    const actions = openActionCounts({ initiative, initiativeTarget });
    return (id) => ({
      pains: pains.get(id) ?? 0,
      comments: comments.get(id) ?? 0,
      actions: actions.get(id) ?? 0,
      popular: popular.get(id) ?? null,
      leads: leads.get(id) ?? '',
    });
  }, [remarks, notes, initiative, initiativeTarget, popular, leads]);
}

function painsByCard(remarks: ReadonlyMap<string, Remark>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { aboutId, tone } of remarks.values()) {
    if (tone === 'pain') counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
  }
  return counts;
}
