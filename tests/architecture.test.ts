import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { houseFaults, importCycles, longFiles, type Sources } from './architectureRules.ts';

const root = new URL('../', import.meta.url);

const isText = (path: string) => /\.(?:tsx?|mjs|css)$/.test(path);

function read(folder: string): Sources {
  const paths = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(isText);
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}

const src = read('src');

describe('the house', () => {
  test('has source files to look at', () => {
    expect(src.size).toBeGreaterThan(20);
  });

  test('keeps to its rooms, doors, packages and names', () => {
    expect(houseFaults(src)).toEqual([]);
  });

  test('has no file longer than 250 lines', () => {
    expect([src, read('tests'), read('scripts'), read('torture'), read('bench')].flatMap(longFiles)).toEqual(
      [],
    );
  });

  test('has no ring of imports', () => {
    expect(importCycles(src)).toEqual([]);
  });
});

const said = '/** Said. */\n';

function faultsOf(files: Record<string, string>): string[] {
  return houseFaults(new Map(Object.entries(files)));
}

describe('the rules of the house', () => {
  test.each([
    ['an unknown room', 'src/tools/stage.ts', '', 'lies in no room'],
    ['a file outside of the rooms', 'src/main.ts', '', 'lies in no room'],
    ['a vague name', 'src/model/utils.ts', '', 'has a name that says nothing'],
    ['a vague folder', 'src/model/helpers/stage.ts', '', 'has a name that says nothing'],
    ['a barrel', 'src/model/index.ts', '', 'has a name that says nothing'],
    [
      'a component under another name',
      'src/ui/Card.tsx',
      `${said}export const Tile = 1;`,
      'does not export Card',
    ],
    ['a capital letter without a component', 'src/ui/Card.ts', '', 'only components have capital letters'],
    ['a vague export', 'src/ui/map.ts', `${said}export class MapManager {}`, 'MapManager is a name'],
    ['an export without a comment', 'src/ui/map.ts', 'export const map = 1;', 'without a sentence'],
    ['a re-export of all', 'src/ui/map.ts', "export * from './map.ts';", 'holds a re-export'],
    ['a re-export by name', 'src/ui/map.ts', "export { map } from './map.ts';", 'holds a re-export'],
    ['an unfinished note', 'src/ui/map.ts', '// TODO: more', 'holds an unfinished note'],
    ['a silenced type error', 'src/ui/map.ts', '// @ts-expect-error', 'holds a silenced type error'],
    ['markup from text', 'src/ui/map.ts', 'node.innerHTML = text;', 'holds a text written as markup'],
    ['code from text', 'src/ui/map.ts', 'eval(text);', 'holds a text run as code'],
    [
      'a package of another room',
      'src/ui/map.ts',
      "import { A } from '@xyflow/react';",
      'may not use the package @xyflow/react',
    ],
    ['all of zod', 'src/model/stage.ts', "import * as z from 'zod';", 'may not use the package zod'],
    [
      'a style of a package',
      'src/ui/map.css',
      "@import '@xyflow/react/dist/style.css';",
      'may not use the package @xyflow/react',
    ],
    [
      'an import without its ending',
      'src/ui/map.ts',
      "import { a } from './map';",
      'there is no file src/ui/map',
    ],
  ])('refuse %s', (_, path, text, fault) => {
    expect(faultsOf({ [path]: text }).join('\n')).toContain(fault);
  });

  test.each([
    ['an import', "import { stage } from '../commands/stage.ts';"],
    ['an import over several lines', "import {\n  stage,\n  type Stage,\n} from '../commands/stage.ts';"],
    ['a type', "import type { Stage } from '../commands/stage.ts';"],
    ['a lazy import', "const stage = await import('../commands/stage.ts');"],
    ['a worker', "new Worker(new URL('../commands/stage.ts', import.meta.url));"],
  ])('refuse the wrong door by %s', (_, text) => {
    const faults = faultsOf({ 'src/model/map.ts': text, 'src/commands/stage.ts': '' });
    expect(faults).toEqual(['src/model/map.ts: model may not import from commands']);
  });

  test('refuse canvas and views to one another', () => {
    const faults = faultsOf({
      'src/canvas/board.ts': "import '../views/table.ts';",
      'src/views/table.ts': "import '../canvas/board.ts';",
    });
    expect(faults).toHaveLength(2);
  });

  test('let through what is in order', () => {
    const faults = faultsOf({
      'src/model/stage.ts': `import * as z from 'zod/mini';\n\n${said}export const stage = z.string();`,
      'src/ui/Card.tsx': `import { useState } from 'react';\nimport { stage } from '../model/stage.ts';\nimport styles from './Card.module.css';\n\n${said}export function Card() {}`,
      'src/ui/Card.module.css': '.card { composes: box from "./Box.module.css"; }',
      'src/ui/Box.module.css': '.box {}',
    });
    expect(faults).toEqual([]);
  });

  test('see a ring of imports and a long file', () => {
    const ring = new Map([
      ['src/model/a.ts', "import { b } from './b.ts';"],
      ['src/model/b.ts', "import type { c } from './c.ts';"],
      ['src/model/c.ts', "import { a } from './a.ts';"],
    ]);
    expect(importCycles(ring)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts']);
    const long = new Map([
      ['src/model/long.ts', '\n'.repeat(251)],
      ['src/words/en/long.ts', '\n'.repeat(251)],
      ['src/model/full.ts', '\n'.repeat(250)],
    ]);
    expect(longFiles(long)).toEqual(['src/model/long.ts: has 251 lines']);
  });
});
