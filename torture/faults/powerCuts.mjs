import { Chromium, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { diskIsMissing, LoopDisk } from '../loopDisk.mjs';
import { judge } from '../outcome.mjs';
import { relaxOneStore } from '../weakened.mjs';

/**
 * Edits and cuts, over and over on one disk.
 * @param {import('../outcome.mjs').Setting} setting
 * @param {import('../chromium.mjs').Prepare} [prepare]
 */
async function cutting({ home, rounds, random, say, outcome, isOver }, prepare) {
  const disk = new LoopDisk();
  let chromium = await Chromium.start(disk, prepare);
  try {
    let { map, address } = await OpenMap.make(await chromium.page(), home);
    const { others } = await map.read();
    for (let round = 1; round <= rounds && !isOver(); round += 1) {
      // What was there before the round is on the disk in any case; what comes of the round is what counts.
      disk.settle();
      map.editing();
      await pause(random.between(500, 3000));
      chromium.stop();
      disk.cut();
      await chromium.kill();
      disk.restore();
      // What the page had said until it was stopped has come by now.
      const { acknowledged, made, begun } = map;
      chromium = await Chromium.start(disk, prepare);
      const next = await OpenMap.reopen(await chromium.page(), address);
      outcome.rounds += 1;
      outcome.acknowledged += Math.max(0, acknowledged - begun);
      judge(outcome, await next.read(), { acknowledged, made, others, round: `cut ${round}` });
      next.begun = next.made;
      next.acknowledged = next.made;
      map = next;
      if (round % 25 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
    }
  } finally {
    await chromium.kill().catch(() => {});
    disk.remove();
  }
}

/** @type {import('../outcome.mjs').Fault} */
export const powerCuts = {
  name: 'power cut',
  how: 'a disk of its own under the browser, of which only what was written by then is left',
  short: 0,
  full: 200,
  isMissing: diskIsMissing,
  run: (setting) => cutting(setting),
};

/** @type {import('../outcome.mjs').Fault} */
export const relaxedPowerCuts = {
  name: 'power cut, one relaxed store (control)',
  how: 'the same, without the second store and without strict durability',
  short: 0,
  full: 20,
  control: true,
  isMissing: diskIsMissing,
  run: (setting) => cutting(setting, relaxOneStore),
};
