/**
 * What came of one fault.
 * @typedef {object} Outcome
 * @property {number} rounds how often it was brought about
 * @property {number} acknowledged edits that the page had called saved
 * @property {number} lost of these, how many were gone afterwards
 * @property {number} torn maps that came back in a state that nobody had made
 * @property {string[]} failures what should not have been, each in words, with the round
 * @property {number} brokenOff rounds that were given up when the time had run out; they prove nothing
 * @property {string} [note] a figure worth knowing
 */

/**
 * What a fault is brought about with.
 * @typedef {object} Setting
 * @property {string} home the address of the build
 * @property {string} folder the build
 * @property {number} rounds
 * @property {import('./random.mjs').Random} random
 * @property {(text: string) => void} say
 * @property {Outcome} outcome where the results are gathered, so that what was tried counts even when a run is broken off
 * @property {() => boolean} isOver whether the time for it has run out
 * @property {string} [resume] a file in which a fault keeps which of its parts had their turn
 */

/**
 * A fault, how it is brought about, and how often.
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} how
 * @property {number} short rounds of the short form; 0 leaves it out
 * @property {number} full rounds of the full run
 * @property {boolean} [control] whether it is there to lose: it proves that the harness bites
 * @property {() => string | null} [isMissing] why it cannot be brought about on this machine
 * @property {(setting: Setting) => Promise<void>} run
 */

/** @returns {Outcome} */
export const nothingYet = () => ({
  rounds: 0,
  acknowledged: 0,
  lost: 0,
  torn: 0,
  brokenOff: 0,
  failures: [],
});

/**
 * Compares a map that came back with what was called saved.
 * @param {Outcome} outcome
 * @param {{ number: number, others: string }} found
 * @param {{ acknowledged: number, made: number, others: string, round: string }} expected
 */
export function judge(outcome, found, { acknowledged, made, others, round }) {
  if (!(found.number >= acknowledged)) {
    outcome.lost += Number.isNaN(found.number) ? 1 : acknowledged - found.number;
    outcome.failures.push(`${round}: edit ${acknowledged} was saved, ${found.number} was there`);
  }
  // An edit more than was counted may have been on its way.
  if (found.number > made + 1) {
    outcome.torn += 1;
    outcome.failures.push(`${round}: edit ${found.number} was there, ${made} were made`);
  }
  if (found.others !== others) {
    outcome.torn += 1;
    outcome.failures.push(`${round}: what nobody had touched was another`);
  }
}

/**
 * Says where the tabs, or what came back, show something else than the first tab.
 * @param {Outcome} outcome
 * @param {readonly string[][]} shown
 * @param {readonly string[]} back
 * @param {string} round
 */
export function compare(outcome, shown, back, round) {
  const [one = []] = shown;
  for (const [place, texts] of [...shown, back].entries()) {
    const other = one.find((text, cell) => text !== texts[cell]);
    if (other === undefined && texts.length === one.length) continue;
    const name = place < shown.length ? `tab ${place + 1}` : 'what came back';
    outcome.torn += 1;
    outcome.failures.push(`${round}: ${name} is another than tab 1, which says ${other ?? 'less'}`);
  }
}
