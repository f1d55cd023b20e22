import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonOf } from '../derive/comparison.ts';
import type { CardFactsOf } from '../ui/useCardFacts.ts';
import { useEditor, useSession } from '../ui/workspace.ts';

/** What is told of each card, and while both maps are looked at also what became of it. */
export function useSpokenChanges(factsOf: CardFactsOf): CardFactsOf {
  const { t } = useTranslation();
  const isBoth = useSession(({ seen, both }) => both && seen === 'toBe');
  const doc = useEditor((state) => (isBoth ? state.doc : null));
  return useMemo(() => {
    if (!doc) return factsOf;
    const { byId } = comparisonOf(doc);
    return (id) => {
      const facts = factsOf(id);
      const change = byId.get(id)?.change;
      if (change !== 'added' && change !== 'changed') return facts;
      return { ...facts, leads: [t(`toBe.${change}`), facts.leads].filter(Boolean).join('. ') };
    };
  }, [factsOf, doc, t]);
}
