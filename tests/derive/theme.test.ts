import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { darkTheme, lightTheme, type Theme, type Veil } from '../../src/derive/theme.ts';
import { contrast, difference } from './contrast.ts';

const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');

/** The value of a token in one theme, as it stands in the style sheet. */
function token(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\(([^,]+), (.+)\\);`).exec(css);
  if (!found) throw new Error(`There is no token --${name}.`);
  return (theme.name === 'light' ? found[1] : found[2]) ?? '';
}

function written({ color, opacity }: Veil): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `rgb(${parts.join(' ')} / ${opacity})`;
}

const plain = {
  canvas: 'canvas',
  canvasDot: 'canvas-dot',
  surface: 'surface',
  band: 'band',
  sunken: 'sunken',
  raised: 'raised',
  hover: 'hover',
  line: 'line',
  lineSoft: 'line-soft',
  lineStrong: 'line-strong',
  text: 'text',
  text2: 'text-2',
  text3: 'text-3',
  off: 'off',
  ink: 'ink',
  onInk: 'on-ink',
  accent: 'accent',
  accentSoft: 'accent-soft',
  accentLine: 'accent-line',
  danger: 'danger',
  warn: 'warn',
  faceInk: 'face-ink',
  bar: 'bar',
  curve: 'curve',
  edgeGuess: 'edge-guess',
  grid: 'grid',
  baseline: 'baseline',
} as const satisfies Partial<Record<keyof Theme, string>>;

const levels = { [-2]: 'm2', [-1]: 'm1', 0: '0', 1: 'p1', 2: 'p2' } as const;
const kinds = {
  digital: 'digital',
  communication: 'comm',
  human: 'human',
  physical: 'physical',
  sensory: 'sensory',
};

/** Every colour role of a theme beside the token that must have the same value. */
function roles(theme: Theme): [string, string][] {
  const pairs = Object.entries(plain).map(([role, name]): [string, string] => [
    name,
    theme[role as keyof typeof plain],
  ]);
  pairs.push(['accent-ring', written(theme.accentRing)]);
  pairs.push(['fill-pos', written(theme.areaPositive)], ['fill-neg', written(theme.areaNegative)]);
  for (const [level, name] of Object.entries(levels)) {
    const { mark, text, tint } = theme.emotions[Number(level) as keyof typeof levels];
    pairs.push([`emo-${name}`, mark], [`emo-${name}-text`, text], [`emo-${name}-soft`, tint]);
  }
  for (const [kind, name] of Object.entries(kinds)) {
    const { ink, tint } = theme.kinds[kind as keyof typeof kinds];
    pairs.push([`k-${name}`, ink], [`k-${name}-soft`, tint]);
  }
  theme.segments.forEach(({ ink, tint }, index) => {
    pairs.push([`s${index + 1}`, ink], [`s${index + 1}-soft`, tint]);
  });
  return pairs;
}

describe.each([lightTheme, darkTheme])('the $name theme', (theme) => {
  test('draws in the colours of the interface', () => {
    const drawn = Object.fromEntries(roles(theme));
    const shown = Object.fromEntries(roles(theme).map(([name]) => [name, token(name, theme)]));
    expect(drawn).toEqual(shown);
  });

  test('leaves no role out of the comparison', () => {
    const compared = new Set([...Object.keys(plain), 'accentRing', 'areaPositive', 'areaNegative']);
    const rest = Object.keys(theme).filter((role) => !compared.has(role));
    expect(rest.sort()).toEqual(['emotions', 'kinds', 'name', 'segments', 'shade']);
  });

  test('has text that can be read on every ground it stands on', () => {
    const grounds = [theme.canvas, theme.surface, theme.band, theme.sunken, theme.raised];
    for (const ground of grounds) {
      for (const ink of [theme.text, theme.text2, theme.text3])
        expect(contrast(ink, ground)).toBeGreaterThan(4.5);
    }
    for (const { text } of Object.values(theme.emotions)) {
      expect(contrast(text, theme.band)).toBeGreaterThan(4.5);
      expect(contrast(text, theme.surface)).toBeGreaterThan(4.5);
    }
    const tints = [
      theme.emotions[2].tint,
      theme.emotions[-2].tint,
      ...theme.segments.map(({ tint }) => tint),
    ];
    for (const tint of tints) expect(contrast(theme.text, tint)).toBeGreaterThan(4.5);
  });

  test('has marks that stand out from the band', () => {
    for (const { mark } of Object.values(theme.emotions))
      expect(contrast(mark, theme.band)).toBeGreaterThan(3);
    for (const { ink, tint } of Object.values(theme.kinds)) expect(contrast(ink, tint)).toBeGreaterThan(4.5);
    for (const { ink, tint } of theme.segments) {
      expect(contrast(ink, theme.band)).toBeGreaterThan(3);
      expect(contrast(ink, tint)).toBeGreaterThan(3);
    }
  });

  test('tells any two segments apart by colour, and once more by dash and shape', () => {
    expect(theme.segments).toHaveLength(12);
    theme.segments.forEach((first, index) => {
      for (const second of theme.segments.slice(index + 1)) {
        expect(difference(first.ink, second.ink)).toBeGreaterThan(20);
        expect([first.shape, first.dash]).not.toEqual([second.shape, second.dash]);
      }
    });
  });
});
