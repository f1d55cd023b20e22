import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How large the disk is: a profile needs a good part of it, and every cut copies all of it. */
const size = '96M';

/** Why there can be no disk of its own here; null when there can. */
export function diskIsMissing() {
  if (process.platform !== 'linux') return 'it takes Linux';
  if (process.getuid?.() !== 0) return 'it takes the rights of root, for a disk of its own under the browser';
  if (!existsSync('/dev/loop-control')) return 'this machine has no loop devices';
  return null;
}

/**
 * A disk of its own for a profile: an ext4 file system in a file, which can lose its power. It has the same `folder` and `remove` as a profile.
 * What the system has not written to it by then is gone, as on a real one.
 */
export class LoopDisk {
  #place = mkdtempSync(join(tmpdir(), 'throughline-disk-'));
  #cuts = 0;
  #image = join(this.#place, '0.img');
  folder = join(this.#place, 'mounted');

  constructor() {
    mkdirSync(this.folder);
    must('truncate', ['-s', size, this.#image]);
    must('mkfs.ext4', ['-q', '-F', this.#image]);
    this.#mount();
  }

  /** Writes everything that the system still holds back. */
  settle() {
    must('sync', ['-f', this.folder]);
  }

  /** Takes what is on the disk at this moment; `restore` then goes on from there. Whoever writes to it has to have been stopped. */
  cut() {
    this.#cuts += 1;
    const next = join(this.#place, `${this.#cuts}.img`);
    const activity = this.#activity();
    // The system writes on its own, too: a copy over which it did is no moment.
    for (let before = '', after = activity(); before !== after; after = activity()) {
      before = after;
      must('cp', [this.#image, next]);
    }
  }

  /** The power is back: the disk is as the last cut left it. Nobody may have a file of it open. */
  restore() {
    this.#unmount();
    rmSync(this.#image);
    this.#image = join(this.#place, `${this.#cuts}.img`);
    this.#mount();
  }

  remove() {
    this.#unmount();
    rmSync(this.#place, { recursive: true, force: true });
  }

  #mount() {
    must('mount', ['-o', 'loop', this.#image, this.folder]);
  }

  #unmount() {
    for (let tries = 0; tries < 100; tries += 1) {
      if (spawnSync('umount', [this.folder]).status === 0) return;
      spawnSync('sleep', ['0.05']);
    }
    throw new Error('The disk could not be taken away.');
  }

  /** What has been written to the device so far. */
  #activity() {
    const device = must('findmnt', ['-n', '-o', 'SOURCE', this.folder]).trim();
    const file = `/sys/block/${device.replace('/dev/', '')}/stat`;
    return () => readFileSync(file, 'utf8').trim().split(/\s+/).slice(4, 9).join(' ');
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function must(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout;
}
