import { readFileSync } from 'node:fs';
import { parse } from 'opentype.js';
import { describe, expect, test } from 'vitest';
import type { TextItem } from '../../src/derive/scene.ts';
import { outlineOf } from '../../src/formats/outlines.ts';
import { svgOf } from '../../src/formats/svg.ts';
import { measure } from '../measure.ts';

const file = new URL(
  '../../node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  import.meta.url,
);
const bytes = readFileSync(file);
const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);

const item = (text: string, more: Partial<TextItem> = {}): TextItem => ({
  type: 'text',
  x: 100,
  y: 50,
  text,
  size: 20,
  weight: 600,
  fill: '#111111',
  ...more,
});

const xs = (d: string | null) => [...(d ?? '').matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));

describe('text as outlines', () => {
  test('stands where the text stands, from its beginning, its middle or its end', () => {
    const width = measure('Moved', item('Moved'));
    for (const [anchor, left] of [
      ['start', 100],
      ['middle', 100 - width / 2],
      ['end', 100 - width],
    ] as const) {
      const places = xs(outlineOf(item('Moved', { anchor }), font, measure));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(left);
      expect(Math.max(...places)).toBeLessThanOrEqual(left + width);
    }
  });

  test('draws Latin, Vietnamese, Greek and Cyrillic, and leaves other scripts as text', () => {
    for (const text of ['Überraschung', 'Trải nghiệm', 'Χαρά', 'Радость'])
      expect(outlineOf(item(text), font, measure)).toBeTruthy();
    for (const text of ['困った', 'سعيد', 'שמח', 'Yes 🎉'])
      expect(outlineOf(item(text), font, measure)).toBeNull();
  });

  test('is a path in the file, still named for those who do not see it', () => {
    const scene = { width: 200, height: 100, background: null, title: '', items: [item('Hi'), item('困')] };
    const svg = svgOf(scene, { outline: (one) => outlineOf(one, font, measure) });
    expect(svg).toContain('aria-label="Hi"');
    expect(svg).not.toContain('>Hi</text>');
    expect(svg).toContain('>困</text>');
    expect(svgOf(scene, { outline: (one) => outlineOf(one, font, measure) })).toBe(svg);
  });
});
