import type { TFunction } from 'i18next';
import type { Link } from '../model/link.ts';

/** A link in words, from the side of its source or of its target: *Leads to Payment, “by card”*. */
export function linkSentence(link: Link, isOut: boolean, title: string, t: TFunction): string {
  const named = { title: title || t('board.untitled') };
  const sentence = isOut
    ? t(`links.leads.${link.relation}`, named)
    : t(`links.comes.${link.relation}`, named);
  return link.label ? t('links.labelled', { sentence, label: link.label }) : sentence;
}
