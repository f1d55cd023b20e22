import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** What people go through in one of the two maps of a document. */
export interface Passage {
  /** What customers do before touchpoints, and the touchpoints themselves. */
  readonly steps: number;
  /** Minutes; null where no touchpoint says. */
  readonly duration: number | null;
  readonly wait: number | null;
}

/** What the wanted map spares people, and what it asks of them. */
export interface ComparedParts {
  readonly painsGone: number;
  readonly painsNew: number;
  readonly asIs: Passage;
  readonly toBe: Passage;
}

/** Holds pains, steps and time of the two maps against each other. A pain is the same where its touchpoint came from the other's and its text is equal. */
export function comparedParts(doc: Doc): ComparedParts {
  const [today, wanted] = [painsOf(doc, 'asIs'), painsOf(doc, 'toBe')];
  return {
    painsGone: count(today, wanted),
    painsNew: count(wanted, today),
    asIs: passageOf(doc, 'asIs'),
    toBe: passageOf(doc, 'toBe'),
  };
}

/** How often each pain is there, by the touchpoint of today that it belongs to and its text. */
function painsOf(doc: Doc, state: Touchpoint['state']): Map<string, number> {
  const pains = new Map<string, number>();
  for (const { tone, aboutId, text } of doc.remark.values()) {
    const touchpoint = doc.touchpoint.get(aboutId);
    if (tone !== 'pain' || touchpoint?.state !== state) continue;
    const origin = state === 'toBe' ? (touchpoint.originId ?? aboutId) : aboutId;
    const name = `${origin} ${text.trim()}`;
    pains.set(name, (pains.get(name) ?? 0) + 1);
  }
  return pains;
}

/** How many of these the others do not hold. */
function count(these: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, times] of these) sum += Math.max(0, times - (others.get(name) ?? 0));
  return sum;
}

function passageOf(doc: Doc, state: Touchpoint['state']): Passage {
  const touchpoints = [...doc.touchpoint.values()].filter((row) => row.state === state);
  const steps = [...doc.step.values()].filter(
    ({ actor, touchpointId }) => actor === 'customer' && doc.touchpoint.get(touchpointId)?.state === state,
  );
  return {
    steps: touchpoints.length + steps.length,
    duration: total(touchpoints.map(({ duration }) => duration)),
    wait: total(touchpoints.map(({ waitBefore }) => waitBefore)),
  };
}

function total(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}
