import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isTold, momentScene, momentsOf, titleScene } from '../../../src/derive/deckScenes.ts';
import { type PictureOptions, pictureOf, slideSize } from '../../../src/derive/pictureScene.ts';
import type { Item, Scene, TextItem } from '../../../src/derive/scene.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { mapInFile, packMap } from '../../../src/formats/mapInFile.ts';
import { type PptxContent, pptxOf, type Slide } from '../../../src/formats/pptx/pptx.ts';
import { card, journey, map, row, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';

const scene = (...items: Item[]): Scene => ({ ...slideSize, background: '#ffffff', title: 'A map', items });
const line = (text: string, y = 100, more: Partial<TextItem> = {}): TextItem => ({
  type: 'text',
  x: 100,
  y,
  text,
  size: 20,
  weight: 400,
  fill: '#112233',
  ...more,
});

async function files(slides: readonly Slide[], content: Partial<PptxContent> = {}) {
  const bytes = await pptxOf(slides, {
    title: 'A map',
    font: 'Arial',
    measure,
    describe: () => null,
    ...content,
  });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

async function slideOf(...items: Item[]): Promise<string> {
  return (await files([{ scene: scene(...items), notes: [] }])).get('ppt/slides/slide1.xml') ?? '';
}

const doc = journey(
  map({ title: 'Rail', scenario: 'A day out' }),
  stage(
    'Ride',
    card('I look for a seat', -2, { momentOfTruth: 'negative', quote: 'None left.', responsible: 'Crew' }),
  ),
  row('step', {
    id: 'step',
    touchpointId: 'i-look-for-a-seat',
    order: 'a0',
    actor: 'customer',
    text: 'Board late',
  }),
);
const options: PictureOptions = { kind: 'compact', theme: lightTheme, measure, words, fitTo: slideSize };
const named = {
  leadsHere: 'Leads here',
  responsible: 'Responsible',
  why: 'Why',
  pains: 'Pains',
  brightSpots: 'Bright spots',
  toDo: 'To do',
  actions: 'Actions',
};

describe('a presentation', () => {
  test('names every part that it has, and has every part that it names', async () => {
    const parts = await files([
      { scene: scene(), notes: [] },
      { scene: scene(), notes: ['One & two'] },
    ]);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect(parts.has(name ?? ''), name).toBe(true);
    for (const [name, text] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of text.matchAll(/Target="([^"]+)"/g)) {
        const path = new URL(target ?? '', `http://parts/${folder}`).pathname.slice(1);
        expect(parts.has(path), `${name} → ${path}`).toBe(true);
      }
    }
    expect(parts.get('ppt/notesSlides/notesSlide2.xml')).toContain('One &amp; two');
  });

  test('has cards as rounded rectangles, a curve as one freeform, and lines of a text in one box', async () => {
    const xml = await slideOf(
      { type: 'rect', x: 10, y: 20, width: 200, height: 100, radius: 10, fill: '#ff0000' },
      { type: 'path', d: 'M0 0C10 20 30 40 50 0', stroke: '#000000', strokeWidth: 3 },
      line('First line'),
      line('second line', 126),
    );
    expect(xml).toContain('<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 10000"/>');
    expect(xml).toContain('<a:off x="76200" y="152400"/><a:ext cx="1524000" cy="762000"/>');
    expect(xml.match(/<a:cubicBezTo>/g)).toHaveLength(1);
    expect(xml.match(/txBox="1"/g)).toHaveLength(1);
    expect(xml).toContain('descr="First line second line"');
    expect(xml).toContain('sz="1200" b="0"');
  });

  test('tells of every shape what it is, or that it only decorates', async () => {
    const xml = await slideOf(...pictureOf(doc, options).items);
    const heads = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="[^"]+"(?: descr="[^"]+"\/>|><a:extLst>)/g)];
    expect(heads.length).toBe((xml.match(/<p:cNvPr /g) ?? []).length - 1);
    expect(new Set(heads.map(([, id]) => id)).size).toBe(heads.length);
  });

  test('cuts a round picture to the circle in its middle', async () => {
    const image: Item = {
      type: 'image',
      x: 0,
      y: 0,
      width: 100,
      height: 200,
      hash: 'a',
      alt: 'A face',
      isRound: true,
    };
    const images = new Map([['a', Uint8Array.of(1)]]);
    const parts = await files([{ scene: scene(image), notes: [] }], { images });
    const xml = parts.get('ppt/slides/slide1.xml') ?? '';
    expect(xml).toContain('<a:srcRect l="0" t="25000" r="0" b="25000"/>');
    expect(xml).toMatch(/<a:ext cx="(\d+)" cy="\1"\/><\/a:xfrm><a:prstGeom prst="ellipse">/);
    expect(xml).toContain('descr="A face"');
  });

  test('holds every text of the picture, with nothing beyond the slide', async () => {
    const picture = pictureOf(doc, options);
    const xml = await slideOf(...picture.items);
    for (const item of picture.items)
      if (item.type === 'text' && item.text.trim()) expect(xml).toContain(`<a:t>${item.text}</a:t>`);
    for (const [, x, y, width, height] of xml.matchAll(
      /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(12_192_000);
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(6_858_000);
    }
  });

  test('writes no character that XML does not have, and runs nothing', async () => {
    const xml = await slideOf(line('=cmd|"/c" <b>\u0000\u000b & more'));
    expect(xml).toContain('<a:t>=cmd|&quot;/c&quot; &lt;b&gt; &amp; more</a:t>');
    expect(xml).not.toMatch(/hlinkClick|macro/);
  });

  test('is the same for the same slides, and says nothing of who made it, where and when', async () => {
    const slides = [{ scene: scene(line('Same')), notes: [] }];
    expect(await files(slides)).toEqual(await files(slides));
    expect([...(await files(slides)).values()].join('\n')).not.toMatch(
      /creator|lastModifiedBy|dcterms|\/home|\/tmp/,
    );
  });

  test('gives back the very map that was put in, and has none without', async () => {
    const text = '{"format":"throughline"}';
    const content = { title: '', font: 'Arial', measure, describe: () => null };
    expect(mapInFile(await pptxOf([], { ...content, map: packMap(text) }))).toEqual({ text });
    expect(mapInFile(await pptxOf([], content))).toBe('none');
  });
});

describe('the slides of a deck', () => {
  const texts = ({ items }: Scene) => items.flatMap((item) => (item.type === 'text' ? [item.text] : []));

  test('begin with what the journey is called and about', () => {
    expect(texts(titleScene(doc, options))).toEqual(['Rail', 'A day out']);
  });

  test('say of each moment of truth what was said there, what leads there and who answers for it', () => {
    const [moment] = momentsOf(doc, options);
    if (!moment) throw new Error('There is no moment.');
    const said = texts(momentScene(doc, moment, options, named));
    for (const text of ['I look for a seat', '“None left.”', 'Board late', 'Crew', 'Customer · Ride'])
      expect(said).toContain(text);
    expect(said).not.toContain('Why');
  });

  test('say what hurts at a moment of truth and what is being done, but not what is done', () => {
    const target = (id: string, initiativeId: string) =>
      row('initiativeTarget', { id, initiativeId, aboutId: 'i-wait' });
    const told = journey(
      stage('Ride', card('I wait', -2, { momentOfTruth: 'negative', pains: ['No seat'] })),
      row('initiative', { id: 'more', title: 'More coaches', order: 'a0', status: 'doing' }),
      row('initiative', { id: 'old', title: 'New signs', order: 'a1', status: 'done' }),
      target('t1', 'more'),
      target('t2', 'old'),
    );
    const [moment] = momentsOf(told, options);
    if (!moment) throw new Error('There is no moment.');
    const said = texts(momentScene(told, moment, options, named));
    for (const text of ['Pains', 'No seat', 'Actions', 'More coaches']) expect(said).toContain(text);
    expect(said).not.toContain('New signs');
  });

  test('hold none about a moment of truth of which the map knows nothing more', () => {
    const bare = journey(stage('Ride', card('I wait', -2, { momentOfTruth: 'negative' })));
    expect(momentsOf(bare, options).map((moment) => isTold(bare, moment))).toEqual([false]);
    expect(momentsOf(doc, options).map((moment) => isTold(doc, moment))).toEqual([true]);
  });

  test('stay within the slide, however much there is to say', () => {
    const long = 'It takes long. '.repeat(80);
    const full = journey(
      stage(
        'Ride',
        card(long, -2, { momentOfTruth: 'negative', quote: long, momentWhy: long, opportunities: [long] }),
      ),
    );
    const [moment] = momentsOf(full, options);
    if (!moment) throw new Error('There is no moment.');
    for (const item of momentScene(full, moment, options, named).items)
      if (item.type === 'text') {
        expect(item.y).toBeLessThan(slideSize.height - 40);
        expect(item.x + (item.anchor === 'end' ? 0 : measure(item.text, item))).toBeLessThanOrEqual(
          slideSize.width,
        );
      }
  });
});
