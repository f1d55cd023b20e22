import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardItems } from '../../src/derive/cardItems.ts';
import { forcedTheme, withMoreContrast } from '../../src/derive/contrastThemes.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { segmentColorOf } from '../../src/derive/segmentColorOf.ts';
import { darkTheme, lightTheme, type Theme } from '../../src/derive/theme.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const block = css.slice(css.indexOf('@media (prefers-contrast: more)'));

const roles = {
  hover: 'hover',
  line: 'line',
  'line-soft': 'lineSoft',
  'line-strong': 'lineStrong',
  'text-2': 'text2',
  'text-3': 'text3',
  off: 'off',
  'accent-line': 'accentLine',
  bar: 'bar',
  curve: 'curve',
  'edge-guess': 'edgeGuess',
  grid: 'grid',
  baseline: 'baseline',
} as const satisfies Record<string, keyof Theme>;

const levels = { 'emo-m2': -2, 'emo-m1': -1, 'emo-0': 0, 'emo-p1': 1, 'emo-p2': 2 } as const;

describe.each([lightTheme, darkTheme])('the $name theme with more contrast', (theme) => {
  const strong = withMoreContrast(theme);

  test('draws in the colours of the interface', () => {
    const token = (name: string) => {
      const [, light, dark] = new RegExp(`--${name}: light-dark\\(([^,]+), (.+)\\);`).exec(block) ?? [];
      return theme.name === 'light' ? light : dark;
    };
    for (const [name, role] of Object.entries(roles)) expect(strong[role], name).toBe(token(name));
    for (const [name, level] of Object.entries(levels))
      expect(strong.emotions[level].mark, name).toBe(token(name));
    const declared = [...block.matchAll(/--([\w-]+):/g)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...Object.keys(roles), ...Object.keys(levels), 'accent-ring'].sort());
  });

  test('has labels that stand out seven to one, and lines and marks three to one', () => {
    const grounds = [theme.surface, theme.band];
    for (const ground of grounds) {
      for (const ink of [strong.text, strong.text2, strong.text3])
        expect(contrast(ink, ground)).toBeGreaterThan(7);
      for (const ink of [
        strong.line,
        strong.lineSoft,
        strong.lineStrong,
        strong.baseline,
        strong.edgeGuess,
        strong.off,
      ])
        expect(contrast(ink, ground)).toBeGreaterThan(3);
      for (const { mark } of Object.values(strong.emotions))
        expect(contrast(mark, ground)).toBeGreaterThan(4.5);
    }
  });
});

describe('where the machine sets all colours', () => {
  const theme = forcedTheme(lightTheme);

  test('nothing is drawn in a colour of our own', () => {
    expect(JSON.stringify(theme)).not.toMatch(/#[0-9a-f]{3}/i);
    expect(segmentColorOf('#aa3355', theme).ink).toBe('CanvasText');
    expect(segmentColorOf('s5', theme).ink).toBe('CanvasText');
  });

  test('segments are still told apart by dash and shape', () => {
    const kinds = theme.segments.map(({ dash, shape }) => `${shape} ${dash.join()}`);
    expect(new Set(kinds).size).toBe(12);
  });

  test('every card has an edge: dashed when it is assumed', () => {
    const doc = journey(
      stage(
        'Buy',
        card('Sure', 1, { evidence: 'researched' }),
        card('Guess', -1, { evidence: 'assumption' }),
      ),
    );
    for (const kind of ['timeline', 'compact'] as const) {
      const layout = layoutJourney(doc, { kind, measure });
      const edges = ['sure', 'guess'].map((id) => {
        const box = layout.cards.get(id);
        const items = box ? cardItems(box, theme, { kind, measure, detail: 'near', zoom: 1 }) : [];
        const edge = items.find((item) => item.type === 'rect' && item.stroke !== undefined);
        return edge && 'dash' in edge && edge.dash ? 'dashed' : edge ? 'solid' : 'none';
      });
      expect(edges, kind).toEqual(['solid', 'dashed']);
    }
  });
});
