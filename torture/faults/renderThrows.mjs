import { Room } from '../brokenScreens.mjs';
import { Chromium, Profile } from '../chromium.mjs';
import { serveTelling } from '../thrownRenders.mjs';
import { buildIn, Turns } from '../turns.mjs';
import { places } from '../walk.mjs';

/** @typedef {import('../outcome.mjs').Outcome} Outcome */

/** What one step is gone through with. @typedef {{ chromium: Chromium, home: string, turns: Turns, outcome: Outcome, mayGoOn: () => boolean }} Walk */

/** @type {import('../outcome.mjs').Fault} */
export const renderThrows = {
  name: 'component throws',
  how: 'every screen, view, panel, dialog and format is gone to; then each component that was drawn throws in its turn, and the rescue file must hold the map',
  short: 0,
  full: 2000,
  async run({ home: build, folder, rounds, say, outcome, isOver, resume }) {
    const { address: home, stop } = await serveTelling(build);
    const turns = new Turns(buildIn(folder), resume);
    const profile = new Profile();
    const chromium = await Chromium.start(profile);
    const mayGoOn = () => !isOver() && outcome.rounds < rounds;
    const walk = { chromium, home, turns, outcome, mayGoOn };
    const steps = places(home, home).map(({ name }) => name);
    try {
      for (const [number, step] of steps.entries()) {
        if (!mayGoOn()) break;
        await goThrough(walk, step);
        const { components, threw, silent } = turns.count;
        say(
          `${number + 1} of ${steps.length} steps: ${components} components, ${threw} threw, ${silent} not drawn again`,
        );
      }
      const { count, silentSteps } = turns;
      if (count.components === 0) outcome.failures.push('no component was heard of');
      outcome.note = `${count.components} components in ${count.steps} of ${steps.length} steps: ${count.threw} threw, ${count.silent} were not drawn again (${silentSteps.join(', ')})`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
      stop();
    }
  },
};

/**
 * Has each component that a step brings first throw in its turn.
 * @param {Walk} walk
 * @param {string} step
 */
async function goThrough({ chromium, home, turns, outcome, mayGoOn }, step) {
  if (turns.isKnown(step) && turns.left(step).length === 0) return;
  let room = await Room.open(chromium, home, step);
  try {
    if (!turns.isKnown(step)) turns.bring(step, await room.drawn());
    for (const component of turns.left(step)) {
      if (!mayGoOn()) break;
      let end = await room.brokenBy(component);
      if (end === 'not drawn again' || end === 'threw too seldom') {
        // What was done meanwhile may be why, or chance: once more where nothing was done yet.
        await room.close();
        room = await Room.open(chromium, home, step);
        end = await room.brokenBy(component);
      }
      turns.end(component, end);
      if (end !== 'not drawn again') outcome.rounds += 1;
      if (end !== 'threw' && end !== 'not drawn again')
        outcome.failures.push(`component ${component} in ${step}: ${end}`);
    }
  } catch (error) {
    outcome.failures.push(`${step}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  await room.close().catch(() => {});
}
