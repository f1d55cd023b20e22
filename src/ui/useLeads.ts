import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doc } from '../model/doc.ts';
import { linkSentence } from './linkSentence.ts';
import { useEditor } from './workspace.ts';

/** Where each card leads, in words, for those that are heard and not seen; cards that lead nowhere are not named. */
export function useLeads(): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const links = useEditor(({ doc }) => doc.link);
  // Titles matter only while there are links to name them in.
  const touchpoints = useEditor(({ doc }) => (doc.link.size > 0 ? doc.touchpoint : null));
  return useMemo(() => leadsOf(links, touchpoints ?? new Map(), t), [links, touchpoints, t]);
}

/** The links of each card in words: *Leads to Payment. Goes back to Basket, “by card”*. */
export function leadsOf(
  links: Doc['link'],
  touchpoints: Doc['touchpoint'],
  t: TFunction,
): ReadonlyMap<string, string> {
  const leads = new Map<string, string>();
  for (const link of links.values()) {
    const target = touchpoints.get(link.toId);
    if (!target) continue;
    const before = leads.get(link.fromId);
    const sentence = linkSentence(link, true, target.title, t);
    leads.set(link.fromId, before === undefined ? sentence : `${before}. ${sentence}`);
  }
  return leads;
}
