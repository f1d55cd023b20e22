import { type Analysis, analysisOf, type Chosen } from '../../derive/analysis/analysis.ts';
import type { Doc } from '../../model/doc.ts';
import { today } from '../../ui/today.ts';

/** The name under which the browser's record of performance notes each time that a map is looked at. */
const looked = 'throughline.analysis';

/** Looks at a map, once for each state of it: asked again about the same, it has the same answer. */
export type Analyst = (doc: Doc, chosen: Chosen) => Analysis;

interface Answer {
  readonly doc: Doc;
  readonly chosen: Chosen;
  readonly analysis: Analysis;
}

/**
 * Makes an analyst; it remembers the last two maps that it was shown. What is drawn later can be overtaken by an urgent
 * drawing of the state before, and then begins again: with one answer only, each would push out the other's.
 */
export function createAnalyst(): Analyst {
  let answers: readonly Answer[] = [];
  return (doc, chosen) => {
    const known = answers.find((answer) => answer.doc === doc && answer.chosen === chosen);
    const answer = known ?? look(doc, chosen);
    const other = answers.find((one) => one !== answer);
    answers = other ? [answer, other] : [answer];
    return answer.analysis;
  };
}

function look(doc: Doc, chosen: Chosen): Answer {
  performance.mark(looked);
  return { doc, chosen, analysis: analysisOf(doc, chosen, today()) };
}
