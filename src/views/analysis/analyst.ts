import { type Analysis, analysisOf, type Chosen } from '../../derive/analysis/analysis.ts';
import type { Doc } from '../../model/doc.ts';
import type { Session } from '../../store/session.ts';
import { today } from '../../ui/today.ts';

/** The name under which the browser's record of performance notes each time that a map is looked at. */
const looked = 'throughline.analysis';

/** Looks at one of the two maps of a document, once for each time that it was changed: asked again about the same, it has the same answer. */
export type Analyst = (doc: Doc, chosen: Chosen, seen: Session['seen']) => Analysis;

interface Answer {
  readonly doc: Doc;
  readonly chosen: Chosen;
  readonly seen: Session['seen'];
  readonly analysis: Analysis;
}

/**
 * Makes an analyst; it remembers the last two maps that it was shown. What is drawn later can be overtaken by an urgent
 * drawing of the state before, and then begins again: with one answer only, each would push out the other's. Going to and fro
 * between as-is and to-be costs nothing more, either.
 */
export function createAnalyst(): Analyst {
  let answers: readonly Answer[] = [];
  return (doc, chosen, seen) => {
    const isSame = (answer: Answer) => answer.doc === doc && answer.chosen === chosen && answer.seen === seen;
    const answer = answers.find(isSame) ?? look(doc, chosen, seen);
    const other = answers.find((one) => one !== answer);
    answers = other ? [answer, other] : [answer];
    return answer.analysis;
  };
}

function look(doc: Doc, chosen: Chosen, seen: Session['seen']): Answer {
  performance.mark(looked);
  return { doc, chosen, seen, analysis: analysisOf(doc, chosen, today(), seen) };
}
