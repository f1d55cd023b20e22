import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, Scene } from '../../src/derive/scene.ts';
import { escapeXml } from '../../src/formats/escapeXml.ts';
import { svgOf } from '../../src/formats/svg.ts';

const scene = (...items: Item[]): Scene => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  title: 'A map',
  items,
});
const text = (words: string, more: object = {}): Item => ({
  type: 'text',
  x: 1,
  y: 2,
  text: words,
  size: 12,
  weight: 500,
  fill: '#000000',
  ...more,
});

describe('an SVG file', () => {
  test('says its size and its title', () => {
    const svg = svgOf(scene());
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50"/,
    );
    expect(svg).toContain('<title>A map</title>');
    expect(svg).toContain('<rect width="100" height="50" fill="#ffffff"/>');
  });

  test('has no ground when the picture has none', () => {
    expect(svgOf({ ...scene(), background: null })).not.toContain('<rect');
  });

  test('writes lengths with at most two decimals', () => {
    const svg = svgOf(
      scene(
        { type: 'path', d: 'M0.123456 10.999999C1e-7 2.5 3 4 5 6', fill: '#000000' },
        { type: 'line', x1: 1 / 3, y1: -0.0001, x2: 2, y2: 3, stroke: '#000000' },
      ),
    );
    expect(svg).toContain('d="M0.12 11C0 2.5 3 4 5 6"');
    expect(svg).toContain('x1="0.33" y1="0" x2="2" y2="3"');
    expect(svg).not.toMatch(/\d\.\d{3}/);
  });

  test('carries the fonts and pictures that it is given, and nothing from elsewhere', () => {
    const image: Item = { type: 'image', x: 0, y: 0, width: 10, height: 10, hash: 'known', alt: 'A shop' };
    const images = new Map([['known', 'data:image/png;base64,AAAA']]);
    const fontFaces = '@font-face{font-family:Inter;src:url(data:font/woff2;base64,AAAA)}';
    const svg = svgOf(scene(image, { ...image, hash: 'unknown' }), { fontFaces, images });
    expect(svg).toContain(fontFaces);
    expect(svg.match(/<image/g)).toHaveLength(1);
    expect(svg).toContain('href="data:image/png;base64,AAAA"');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(|file:/);
  });

  test('cuts a round picture by a circle that other programs know, too', () => {
    const image = {
      type: 'image',
      x: 0,
      y: 10,
      width: 20,
      height: 40,
      hash: 'a',
      address: 'data:,',
    } as const;
    const svg = svgOf(scene({ ...image, isRound: true }));
    expect(svg).toContain('<clipPath id="round-10-30-10"><circle cx="10" cy="30" r="10"/></clipPath>');
    expect(svg).toMatch(/<image [^>]*clip-path="url\(#round-10-30-10\)"\/>/);
    expect(svgOf(scene(image))).not.toContain('clip');
  });

  test('gives halo, dash, anchor and tracking of a text or a line', () => {
    const svg = svgOf(
      scene(text('a', { anchor: 'middle', halo: '#ffffff', haloWidth: 2, tracking: -0.5 }), {
        type: 'line',
        x1: 0,
        y1: 0,
        x2: 1,
        y2: 1,
        stroke: '#ff0000',
        dash: [3, 3],
        opacity: 0.5,
      }),
    );
    expect(svg).toContain(
      'text-anchor="middle" letter-spacing="-0.5" fill="#000000" stroke="#ffffff" stroke-width="2"',
    );
    expect(svg).toContain('paint-order="stroke"');
    expect(svg).toContain('stroke-dasharray="3 3" opacity="0.5"');
  });

  test('sets a line that runs to the left by its left edge all the same', () => {
    expect(svgOf(scene(text('שלום!')))).toContain('text-anchor="end" direction="rtl"');
    expect(svgOf(scene(text('2 × سعر', { anchor: 'end' })))).not.toContain('text-anchor');
    expect(svgOf(scene(text('Hello')))).not.toContain('direction');
  });

  test('holds any text without breaking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const svg = svgOf({ ...scene(text(words)), title: words });
        const [, title = ''] = /<title>([^<]*)<\/title>/.exec(svg) ?? [];
        const [, shown = ''] = /<text[^>]*>([^<]*)<\/text>/.exec(svg) ?? [];
        expect(title).toBe(shown);
        expect(unescaped(shown)).toBe(
          words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''),
        );
      }),
    );
  });
});

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

test('XML text loses what XML has no place for, and keeps emoji', () => {
  expect(escapeXml('a\u0000\u000b\ud800b\uffff 🎉 "<&>"')).toBe('ab 🎉 &quot;&lt;&amp;&gt;&quot;');
});
