import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What became of a component in its turn: it threw and all was well, it was not drawn a second time, or what was wrong. @typedef {'threw' | 'not drawn again' | (string & {})} End */

/** What is kept from run to run. @typedef {{ build: string, steps: Record<string, string[]>, ends: Record<string, End> }} Kept */

/** Which components each step of a walk brought first, and what became of each: kept in a file, so that a run goes on where the one before ended. */
export class Turns {
  /** @type {Kept} */
  #kept;

  /**
   * @param {string} build what the components belong to
   * @param {string} [file] where they are kept; nowhere unless told
   */
  constructor(build, file) {
    this.file = file;
    const before =
      file && existsSync(file) ? /** @type {Kept} */ (JSON.parse(readFileSync(file, 'utf8'))) : null;
    this.#kept = before?.build === build ? before : { build, steps: {}, ends: {} };
  }

  /** How many components are known, how many steps brought them, and how many came to an end of each kind. */
  get count() {
    const { steps, ends } = this.#kept;
    const all = Object.values(ends);
    return {
      steps: Object.keys(steps).length,
      components: Object.values(steps).flat().length,
      threw: all.filter((end) => end === 'threw').length,
      silent: all.filter((end) => end === 'not drawn again').length,
    };
  }

  /** The steps with a component that was not drawn again. */
  get silentSteps() {
    const { steps, ends } = this.#kept;
    return Object.keys(steps).filter((step) => steps[step]?.some((name) => ends[name] === 'not drawn again'));
  }

  /** Whether a step was gone to before. @param {string} step */
  isKnown(step) {
    return step in this.#kept.steps;
  }

  /** The components that a step brought first and that had no turn yet. @param {string} step */
  left(step) {
    return (this.#kept.steps[step] ?? []).filter((name) => !(name in this.#kept.ends));
  }

  /**
   * Notes what a step has drawn; what a step before has drawn belongs to that one.
   * @param {string} step
   * @param {readonly string[]} drawn
   */
  bring(step, drawn) {
    const known = new Set(Object.values(this.#kept.steps).flat());
    this.#kept.steps[step] = drawn.filter((name) => !known.has(name));
    this.#keep();
  }

  /**
   * @param {string} component
   * @param {End} end
   */
  end(component, end) {
    this.#kept.ends[component] = end;
    this.#keep();
  }

  #keep() {
    if (this.file) writeFileSync(this.file, `${JSON.stringify(this.#kept, null, 1)}\n`);
  }
}

/** What tells one build from another: the names of its files, which have their checksums in them. @param {string} folder */
export const buildIn = (folder) => readdirSync(join(folder, 'assets')).sort().join(' ');
