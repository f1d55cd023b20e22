import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { slideSize } from '../../../src/derive/pictureScene.ts';
import type { TextItem } from '../../../src/derive/scene.ts';
import { pptxOf, type Slide } from '../../../src/formats/pptx/pptx.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { actionDeck } from '../../../src/views/exporting/actionDeck.ts';
import type { ExportChoice } from '../../../src/views/exporting/exportChoice.ts';
import { card, journey, map, row, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { requestOf } from '../../views/exporting/requests.ts';

type Action = Partial<RowOf['initiative']>;

const action = (id: string, fields: Action = {}) =>
  row('initiative', { id, title: id, order: 'a0', status: 'planned', ...fields });
const aim = (initiativeId: string, aboutId: string) =>
  row('initiativeTarget', { id: `${initiativeId}-${aboutId}`, initiativeId, aboutId });

const doc = journey(
  map({ currency: 'EUR' }),
  segment('Rider'),
  segment('Crew'),
  stage('Ride', card('Find a seat', -2), card('Hear the call', -1, { segment: 'Crew' })),
  row('team', { id: 'crew', name: 'Train crew', order: 'a0' }),
  row('metric', {
    id: 'complaints',
    aboutId: 'journey',
    name: 'Complaints',
    order: 'a0',
    formula: 'count',
    better: 'lower',
    unit: 'a day',
  }),
  row('goal', {
    id: 'fewer',
    text: 'Fewer complaints',
    order: 'a0',
    metricId: 'complaints',
    baseline: 12,
    target: 6,
  }),
  action('Show free seats', { effort: 1, effect: 5, cost: 100, expectedReturn: 300, responsibleId: 'crew' }),
  action('Buy new trains', { effort: 5, effect: 5, due: '2020-01-31' }),
  action('Louder calls'),
  action('Paint the doors', { status: 'done', effort: 1, effect: 5 }),
  aim('Show free seats', 'find-a-seat'),
  aim('Louder calls', 'hear-the-call'),
);

const slidesOf = (changes?: Partial<ExportChoice>, from = doc): Slide[] => {
  const request = requestOf(from, changes);
  return actionDeck(request, request.picture).map((make) => make());
};
const textsOf = ({ scene }: Slide) =>
  scene.items.filter((item): item is TextItem => item.type === 'text').map(({ text }) => text);

async function xmlOf(slides: readonly Slide[]): Promise<string[]> {
  const bytes = await pptxOf(slides, { title: '', font: 'Arial', measure, describe: () => null });
  const parts = unzipSync(bytes);
  return slides.map((_, at) => strFromU8(parts[`ppt/slides/slide${at + 1}.xml`] ?? new Uint8Array()));
}

describe('the slides of actions', () => {
  test('are a table of the open ones, their effort and effect, and the goals', () => {
    const [table, plot, goals, ...others] = slidesOf();
    expect(others).toEqual([]);
    const texts = textsOf(table as Slide);
    const rank = ['Show free seats', 'Buy new trains', 'Louder calls'].map((title) => texts.indexOf(title));
    expect(rank.every((at) => at > 0)).toBe(true);
    expect(rank).toEqual([...rank].sort((a, b) => a - b));
    expect(texts).toContain('Train crew');
    expect(texts).toContain('200%');
    expect(texts).not.toContain('Paint the doors');
    expect(plot?.native).toHaveLength(4);
    expect(textsOf(goals as Slide)).toEqual(
      expect.arrayContaining(['Fewer complaints', '12 a day', '6 a day']),
    );
  });

  test('are not there where nothing is left to do', () => {
    const done = journey(stage('Ride', card('Find a seat')), action('Paint the doors', { status: 'done' }));
    expect(slidesOf({}, done)).toEqual([]);
  });

  test('tell of a segment only what is to be done there', () => {
    const texts = slidesOf({ what: { of: 'segment', segmentId: 'crew' } }).flatMap(textsOf);
    expect(texts).toContain('Louder calls');
    expect(texts).not.toContain('Show free seats');
    expect(texts).not.toContain('Buy new trains');
    expect(texts).not.toContain('Fewer complaints');
  });

  test('have tables and marks that can be changed, each with words for those who do not see it', async () => {
    const [table = '', plot = '', goals = ''] = await xmlOf(slidesOf());
    expect(table.match(/<a:tr /g)).toHaveLength(1 + 3 + 3);
    expect(table.match(/<a:t>Show free seats</g)).toHaveLength(1);
    expect(goals.match(/<a:tbl>/g)).toHaveLength(1);
    expect(plot.match(/prst="ellipse"/g)).toHaveLength(4);
    for (const xml of [table, plot, goals]) {
      const shapes = xml.match(/<p:cNvPr id="(?!1")[^>]*>/g) ?? [];
      const told = xml.match(/<p:cNvPr id="(?!1")[^>]*descr="/g) ?? [];
      const plain = xml.match(/adec:decorative /g) ?? [];
      expect(told.length + plain.length).toBe(shapes.length);
      const ids = shapes.map((shape) => /id="(\d+)"/.exec(shape)?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('go on to as many slides as they need, inside of each and never in small letters', () => {
    const long = Array.from({ length: 40 }, (_, at) =>
      action(`${at} ${'An endless undertaking '.repeat(12)}`, {
        order: `a${at}`,
        effort: 1 + (at % 5),
        effect: 5,
      }),
    );
    const slides = slidesOf({}, journey(stage('Ride', card('Find a seat')), ...long));
    expect(slides.length).toBeGreaterThan(6);
    for (const { scene } of slides)
      for (const item of scene.items) {
        if (item.type === 'text') {
          expect(item.size * 0.6).toBeGreaterThanOrEqual(9);
          expect(item.y).toBeLessThan(slideSize.height - 20);
        }
        if (item.type === 'rect') expect(item.y + item.height).toBeLessThanOrEqual(slideSize.height);
      }
    const tables = slides.filter(({ native }) => native?.[0]?.type === 'table');
    const rows = tables.flatMap(({ native }) => (native?.[0]?.type === 'table' ? native[0].rows : []));
    expect(rows.filter(({ cells }) => cells.length > 1)).toHaveLength(40 + tables.length);
  });

  test('have what is cut there whole in their notes', () => {
    const notes = slidesOf().flatMap((slide) => slide.notes);
    expect(notes).toContainEqual(expect.stringMatching(/^1\. Show free seats · Find a seat · Train crew/));
  });
});
