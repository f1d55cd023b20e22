import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface PackageFile {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const { dependencies, devDependencies, overrides }: PackageFile = read('package.json');
const locked = Object.entries<LockedPackage>(read('package-lock.json').packages).filter(([path]) => path);
const shipped = locked.filter(([, one]) => !one.dev && !one.devOptional);

/** Licences that ask for no more than to be named. */
const free = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'OFL-1.1',
  'MIT AND OFL-1.1',
];

/** What only works on the project, and is never shipped, may ask for its own changes to be published as well. */
const freeForWork = [...free, 'MPL-2.0', 'MIT OR Apache-2.0'];

/** Packages that may run something when they are installed. */
const installers: readonly string[] = [];

/** So many packages may stand behind what is shipped; whoever needs more changes the number in sight. */
const mostShipped = 140;

const names = (list: readonly (readonly [string, LockedPackage])[]) => list.map(([path]) => path);

describe('the packages of this project', () => {
  test('are named with exact versions', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('are locked, each with a checksum, and come from the registry alone', () => {
    expect(names(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
    expect(names(locked.filter(([, { link }]) => link))).toEqual([]);
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !/^https:\/\/[^/]+\/.*\.tgz$/.test(resolved),
    );
    expect(names(elsewhere)).toEqual([]);
  });

  test('run nothing when they are installed, but for those that are named', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(names(running).filter((path) => !installers.includes(path))).toEqual([]);
  });

  test('have licences that ask for no more than to be named', () => {
    expect(shipped.filter(([, { license }]) => !free.includes(license ?? ''))).toEqual([]);
    expect(locked.filter(([, { license }]) => !freeForWork.includes(license ?? ''))).toEqual([]);
  });

  test('are few in what is shipped', () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.length).toBeLessThanOrEqual(mostShipped);
  });
});
