import { createContext, useContext, useDeferredValue, useState } from 'react';
import type { Analysis } from '../../derive/analysis/analysis.ts';
import { useEditor, useSession } from '../../ui/workspace.ts';
import { createAnalyst } from './analyst.ts';

/** Hands what was found out down to the charts. */
export const AnalysisContext = createContext<Analysis | null>(null);

/** What was found out about the open map. Throws outside the analysis view. */
export function useAnalysis(): Analysis {
  const analysis = useContext(AnalysisContext);
  if (!analysis) throw new Error('This component needs the analysis view around it.');
  return analysis;
}

/** Looks at the open map as it is committed, and at that of its two maps which the board shows, while this component is shown: after what a person does has been shown, never before. */
export function useFreshAnalysis(): Analysis {
  const doc = useEditor((state) => state.doc);
  const chosen = useSession(({ analysed }) => analysed);
  const seen = useSession((session) => session.seen);
  const [analyst] = useState(createAnalyst);
  return analyst(useDeferredValue(doc), useDeferredValue(chosen), useDeferredValue(seen));
}
