import { type Analysis, analysisOf, type Chosen } from '../../derive/analysis/analysis.ts';
import type { Doc } from '../../model/doc.ts';
import { today } from '../../ui/today.ts';

/** The name under which the browser's record of performance notes each time that a map is looked at. */
const looked = 'throughline.analysis';

/** Looks at a map, once for each state of it: asked again about the same, it has the same answer. */
export type Analyst = (doc: Doc, chosen: Chosen) => Analysis;

/** Makes an analyst; it remembers the last map that it was shown. */
export function createAnalyst(): Analyst {
  let last: { readonly doc: Doc; readonly chosen: Chosen; readonly analysis: Analysis } | null = null;
  return (doc, chosen) => {
    if (last?.doc === doc && last.chosen === chosen) return last.analysis;
    const analysis = analysisOf(doc, chosen, today());
    last = { doc, chosen, analysis };
    performance.mark(looked);
    return analysis;
  };
}
