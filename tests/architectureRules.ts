import { dirname, posix } from 'node:path';

/** The texts of source files by their path from the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

const core = ['words', 'model', 'edit', 'commands', 'derive', 'formats', 'store', 'storage'];

/** Every room of `src`, with the rooms that it may import from. */
const doors: Record<string, readonly string[]> = {
  words: [],
  model: ['words'],
  edit: ['words', 'model'],
  commands: ['words', 'model', 'edit'],
  derive: ['words', 'model'],
  formats: ['words', 'model', 'derive'],
  store: ['words', 'model', 'edit'],
  storage: ['words', 'model', 'edit', 'store'],
  ui: core,
  canvas: [...core, 'ui'],
  views: [...core, 'ui'],
  app: [...core, 'ui', 'canvas', 'views'],
  worker: [],
};

const screen = [
  'react',
  'react-dom',
  'react-i18next',
  'i18next',
  'radix-ui',
  'lucide-react',
  'tinykeys',
  'zustand',
];

/** The npm packages that a room may use; a room that is not named uses none. */
const packages: Record<string, readonly string[]> = {
  model: ['zod/mini', 'fractional-indexing'],
  formats: [
    'papaparse',
    'browser-fs-access',
    '@expo-google-fonts/inter',
    '@fontsource-variable/inter',
    'fflate',
    'opentype.js',
  ],
  store: ['zustand'],
  storage: ['dexie'],
  ui: [...screen, 'html-to-image'],
  canvas: [...screen, '@xyflow/react'],
  views: [...screen, 'cmdk'],
  app: [...screen, '@fontsource-variable/inter', 'dexie', 'browser-fs-access'],
};

const longest = 250;

const vagueFile = /^(?:index|utils?|helpers?|common|shared|types?|services?|managers?)$/i;

const vagueExport =
  /^export (?:async )?(?:const|function|class|interface|type) (\w*(?:Manager|Helper|Service|Data|Info))\b/gm;

const forbidden: readonly [RegExp, string][] = [
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, 'an unfinished note'],
  [/@ts-(?:ignore|expect-error|nocheck)/, 'a silenced type error'],
  [/\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/, 'a text written as markup'],
  [/\bdocument\.write|\beval\(|\bnew Function\(/, 'a text run as code'],
  [/^export (?:\*|(?:type )?\{[^}]*\} from)/m, 'a re-export'],
];

const staticImport = /^(?:import\b[^;'"]*?|(?:export|\} from)\b[^;'"=]*?\bfrom\s*)['"]([^'"]+)['"]/gm;

const lazyImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)|\bnew URL\(\s*['"](\.[^'"]+)['"]/g;

const cssImport = /(?:@import\s+(?:url\()?|\bfrom\s+)['"]([^'"]+)['"]/g;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? '');
}

function staticImports(path: string, text: string): string[] {
  return path.endsWith('.css') ? matches(text, cssImport) : matches(text, staticImport);
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function stemOf(path: string): string {
  return posix.basename(path).replace(/\..*$/, '');
}

function target(path: string, name: string): string {
  return posix.join(dirname(path), name.replace(/\?.*$/, ''));
}

/** `zod/mini` stands for itself, for all of zod is another, larger package; other packages stand for all that is in them. */
function packageOf(name: string): string {
  if (name.startsWith('zod')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function importFaults(sources: Sources, path: string, name: string): string[] {
  const room = roomOf(path);
  if (!name.startsWith('.')) {
    const used = packageOf(name);
    return packages[room]?.includes(used) ? [] : [`${path}: ${room} may not use the package ${used}`];
  }
  const file = target(path, name);
  if (file.startsWith('public/')) return [];
  if (!sources.has(file)) return [`${path}: there is no file ${file}; an import carries its ending`];
  const other = roomOf(file);
  return other === room || doors[room]?.includes(other)
    ? []
    : [`${path}: ${room} may not import from ${other}`];
}

function nameFaults(sources: Sources, path: string): string[] {
  const found: string[] = [];
  if (!(roomOf(path) in doors) || path.split('/').length < 3) found.push(`${path}: lies in no room`);
  if (path.split('/').some((part) => vagueFile.test(stemOf(part))))
    found.push(`${path}: has a name that says nothing`);
  const stem = stemOf(path);
  const isCapital = /^[A-Z]/.test(stem);
  if (isCapital && path.endsWith('.ts')) found.push(`${path}: only components have capital letters`);
  if (
    isCapital &&
    path.endsWith('.tsx') &&
    !new RegExp(`^export (?:const|function|class) ${stem}\\b`, 'm').test(sources.get(path) ?? '')
  ) {
    found.push(`${path}: does not export ${stem}`);
  }
  return found;
}

/** Line by line, so that an export in the middle of a comment or a text is not taken for one. */
function uncommentedExports(path: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const isExport = /^export (?!\{|\*|default)/.test(line);
    return isExport && !/\*\/\s*$/.test(lines[index - 1] ?? '')
      ? [`${path}:${index + 1}: an export without a sentence that says what it is for`]
      : [];
  });
}

function textFaults(path: string, text: string): string[] {
  const found = forbidden
    .filter(([pattern]) => pattern.test(text))
    .map(([, what]) => `${path}: holds ${what}`);
  found.push(...matches(text, vagueExport).map((name) => `${path}: ${name} is a name that says nothing`));
  if (!path.endsWith('.css')) found.push(...uncommentedExports(path, text));
  return found;
}

/** The files that are longer than a file may be; the message catalogues may be. */
export function longFiles(sources: Sources): string[] {
  return [...sources]
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > longest && !path.startsWith('src/words/'))
    .map(({ path, lines }) => `${path}: has ${lines} lines`);
}

/** The rings of files that import one another, each told once by a file in it. */
export function importCycles(sources: Sources): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const name of staticImports(path, sources.get(path) ?? '')) {
      const file = target(path, name);
      if (name.startsWith('.') && sources.has(file)) visit(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return cycles;
}

/** Everything in the files of `src` that breaks a rule of the house, except long files and import cycles. */
export function houseFaults(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => [
    ...nameFaults(sources, path),
    ...textFaults(path, text),
    ...[...staticImports(path, text), ...(path.endsWith('.css') ? [] : matches(text, lazyImport))].flatMap(
      (name) => importFaults(sources, path, name),
    ),
  ]);
}
