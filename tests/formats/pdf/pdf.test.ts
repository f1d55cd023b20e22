import { describe, expect, test } from 'vitest';
import type { Item, Scene, TextItem } from '../../../src/derive/scene.ts';
import { mapInFile, packMap } from '../../../src/formats/mapInFile.ts';
import { pdfReduction } from '../../../src/formats/pdf/pdf.ts';
import { fonts, opened, pdf } from './pdfTools.ts';

const scene = (...items: Item[]): Scene => ({
  width: 400,
  height: 200,
  background: '#ffffff',
  title: 'A map',
  items,
});
const line = (text: string, more: Partial<TextItem> = {}): TextItem => ({
  type: 'text',
  x: 10,
  y: 20,
  text,
  size: 12,
  weight: 500,
  fill: '#112233',
  ...more,
});

describe('a PDF', () => {
  test('has a page for each scene, 96 pixels to the inch', async () => {
    const text = opened(await pdf([scene(), { ...scene(), width: 96 }]));
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('/Count 2/');
    expect(text).toContain('/MediaBox[0 0 300 150]');
    expect(text).toContain('/MediaBox[0 0 72 150]');
  });

  test('has every object where its table says', async () => {
    const bytes = await pdf([scene(line('One'))]);
    const text = new TextDecoder('latin1').decode(bytes);
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    for (const [at, place] of places.entries())
      expect(text.slice(place)).toMatch(new RegExp(`^${at + 1} 0 obj\n`));
  });

  test('is heard in order: the title as a heading, paragraphs, figures in words, and nothing that only decorates', async () => {
    const curve = { type: 'path', d: 'M0 0C1 1 2 2 3 3', stroke: '#000000' } as const;
    const ground = { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#ffffff' } as const;
    const page = scene(
      line('A map', { weight: 600 }),
      line('What it', { y: 60 }),
      line('is about', { y: 76 }),
      ground,
      curve,
      line('Calm', { halo: '#ffffff' }),
    );
    const alt = (item: Item) => (item.type === 'path' ? 'Curve' : null);
    const text = opened(await pdf([page, scene(line('Next'))], { alt }));
    expect([...text.matchAll(/\/S\/(\w+)/g)].map(([, role]) => role)).toEqual([
      ...['Document', 'Sect', 'H1', 'P', 'Figure', 'P'],
      ...['Sect', 'P'],
    ]);
    expect(text).toContain('/Alt<FEFF00430075007200760065>');
    expect(text).toContain('/MarkInfo<</Marked true>>');
    expect(text.match(/BDC|BMC/g)).toHaveLength(text.match(/EMC/g)?.length ?? 0);
    // What is tagged never lies within something else that is.
    let depth = 0;
    for (const [sign] of text.matchAll(/BDC|BMC|EMC/g)) {
      depth += sign === 'EMC' ? -1 : 1;
      expect(depth).toBeLessThanOrEqual(1);
    }
  });

  test('tells which letters its glyphs are, and embeds no others', async () => {
    const text = opened(await pdf([scene(line('Ab Ω Ж ế'))]));
    for (const letter of 'AbΩЖế') {
      const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
      expect(text).toMatch(new RegExp(`<[0-9a-f]{4}> <${code}>`));
    }
    expect(text).not.toMatch(/<[0-9a-f]{4}> <005a>/);
    const sizes = [...text.matchAll(/\/Length1 (\d+)/g)].map(([, size]) => Number(size));
    expect(sizes).toHaveLength(3);
    for (const size of sizes) expect(size).toBeLessThan(fonts[500].length / 5);
  });

  test('draws what the font lacks as a picture, and keeps it to be searched', async () => {
    const asked: string[] = [];
    const drawn = {
      width: 2,
      height: 1,
      pixels: Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 0),
      advance: 24,
      left: 0,
      top: -12,
      shownWidth: 24,
      shownHeight: 12,
    };
    const bytes = await pdf([scene(line('Go 東京 now'), line('שלום one'))], {
      draw: (_, text) => {
        asked.push(text);
        return drawn;
      },
    });
    expect(asked).toEqual(['東京', 'שלום one']);
    expect(opened(bytes)).toContain('/ActualText<FEFF67714eac>');
    expect(opened(bytes)).toContain('/SMask');
  });

  test('cuts a round picture by the circle in its middle', async () => {
    const image = { type: 'image', x: 0, y: 10, width: 20, height: 40, hash: 'a' } as const;
    const pictures = new Map([['a', { width: 1, height: 1, pixels: Uint8ClampedArray.of(1, 2, 3, 255) }]]);
    const round = opened(await pdf([scene({ ...image, isRound: true })], { pictures }));
    expect(round).toMatch(/q 0 30 m .* h W n 20 0 0 -40 0 50 cm \/\S+ Do Q/);
    expect(opened(await pdf([scene(image)], { pictures }))).not.toContain('W n 20 0 0');
  });

  test('is the same for the same pages, and says nothing of the machine or the time', async () => {
    const pages = [scene(line('Same', { halo: '#ffffff', haloWidth: 2 }))];
    const [one, two] = [await pdf(pages), await pdf(pages)];
    expect(two).toEqual(one);
    expect(opened(one)).not.toMatch(/Date|Author|Producer|\/home|\/tmp/);
  });

  test('gives back the very map that is attached, and has none without', async () => {
    const text = '{"format":"throughline","title":"Ein Fahrrad 🚲"}';
    const bytes = await pdf([scene()], { map: packMap(text) });
    expect(mapInFile(bytes)).toEqual({ text });
    expect(new TextDecoder('latin1').decode(bytes)).toContain('/EmbeddedFiles');
    expect(mapInFile(await pdf([scene()]))).toBe('none');
    const at = new TextDecoder('latin1').decode(bytes).indexOf('ThroughlineMap');
    expect(mapInFile(bytes.subarray(0, at + 80))).toBe('none');
  });

  test('stops when it is told to', async () => {
    const control = new AbortController();
    control.abort(new Error('Enough.'));
    await expect(pdf([scene(line('One'))], { signal: control.signal })).rejects.toThrow('Enough.');
  });

  test('tells how far it is, up to the end', async () => {
    const told: number[] = [];
    await pdf([scene(...Array.from({ length: 1_000 }, () => line('One')))], {
      progress: (done) => told.push(done),
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  test('becomes smaller only where a side would be longer than a PDF can have', () => {
    expect(pdfReduction({ width: 19_200, height: 100 })).toBe(1);
    expect(pdfReduction({ width: 100, height: 38_400 })).toBe(0.5);
  });
});
