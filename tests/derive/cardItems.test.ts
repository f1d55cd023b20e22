import { describe, expect, test } from 'vitest';
import { cardItems } from '../../src/derive/cardItems.ts';
import type { CardLook } from '../../src/derive/cardLook.ts';
import type { LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import type { Item } from '../../src/derive/scene.ts';
import { lightTheme as theme } from '../../src/derive/theme.ts';
import { type CardFields, card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';

/** The only card of a map, and what is drawn of it. */
function drawn(title: string, fields: CardFields = {}, look: Partial<CardLook> = {}) {
  const kind: LayoutKind = look.kind ?? 'timeline';
  const layout = layoutJourney(journey(stage('Buy', card(title, undefined, fields))), { kind, measure });
  const [box] = [...layout.cards.values()];
  if (!box) throw new Error('There is no card.');
  const items = cardItems(box, theme, { kind, measure, ...look });
  return { box, items, texts: textsOf(items), icons: iconsOf(items) };
}

const textsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
const iconsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'icon' ? [item.icon] : []));
const isDashed = (item: Item) => item.type === 'rect' && (item.dash?.length ?? 0) > 0;

describe('a card', () => {
  test('shows kind, channel, face, title and responsible', () => {
    const { texts, icons } = drawn('I pay', {
      kind: 'human',
      channel: 'Shop',
      emotion: -1,
      responsible: 'Front Desk',
    });
    expect(texts).toEqual(['Shop', 'I pay', 'FD']);
    expect(icons).toEqual(['human', 'face-1']);
  });

  test('cuts its channel by letters, as far as there is room', () => {
    const { texts } = drawn('I wait', { kind: 'human', channel: 'public transportation', emotion: 1 });
    expect(texts[0]).toMatch(/^public tr.*…$/);
    expect(drawn('I wait', { channel: 'public' }).texts[0]).toBe('public');
  });

  test.each(['timeline', 'compact'] as const)(
    'begins at its right when its text runs to the left (%s)',
    (kind) => {
      const titleOf = (title: string) => {
        const { box, items } = drawn(title, {}, { kind });
        const line = items.find((item) => item.type === 'text');
        if (line?.type !== 'text') throw new Error('There is no text.');
        return { anchor: line.anchor, x: line.x, width: box.width };
      };
      const hebrew = titleOf('אני משלם');
      const { x } = titleOf('I pay');
      expect(hebrew).toMatchObject({ anchor: 'end', x: hebrew.width - x });
    },
  );

  test('keeps the closing mark of a quote that is cut short', () => {
    const quote = 'I have been waiting here for such a long time '.repeat(6);
    const { quote: lines } = drawn('I wait', { quote }).box;
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/…”$/);
    expect(drawn('I wait', { quote: `«${quote}».` }).box.quote[3]).toMatch(/…»$/);
  });

  test('shows nothing that is not set', () => {
    const { items, texts } = drawn('I pay');
    expect(texts).toEqual(['I pay']);
    expect(items.map(({ type }) => type)).toEqual(['rect', 'rect', 'text']);
  });

  test('takes the lines of its title from the layout', () => {
    const title = 'I wait in a long line behind somebody who pays in small coins';
    const { box, texts } = drawn(title);
    expect(box.title.length).toBeGreaterThan(2);
    expect(texts).toEqual(box.title);
  });

  test('cuts a long channel short before the face, and nothing else', () => {
    const { texts, items, box } = drawn('Pay', {
      kind: 'digital',
      channel: 'Progressive web app on a tablet',
      emotion: 1,
    });
    expect(texts[0]).toMatch(/…$/);
    const channel = items.find((item) => item.type === 'text');
    const face = items.find((item) => item.type === 'icon' && item.icon === 'face1');
    if (channel?.type !== 'text' || face?.type !== 'icon') throw new Error('Something is not drawn.');
    expect(channel.x + measure(channel.text, channel)).toBeLessThanOrEqual(face.x);
    expect(face.x + face.size).toBeLessThanOrEqual(box.width - 7);
  });

  test('has a dashed edge and no shade when it is an assumption', () => {
    const guess = drawn('Pay', { evidence: 'assumption' });
    expect(guess.items.filter(isDashed)).toHaveLength(1);
    expect(guess.items.some(({ opacity }) => opacity === theme.shade.opacity)).toBe(false);
    expect(drawn('Pay', { evidence: 'researched' }).items.filter(isDashed)).toHaveLength(0);
  });

  test('carries the diamond of a moment of truth in the middle of its top edge', () => {
    const { items, box } = drawn('Pay', { momentOfTruth: 'negative' });
    const diamond = items.find((item) => item.type === 'icon' && item.icon === 'momentNegative');
    if (diamond?.type !== 'icon') throw new Error('There is no diamond.');
    expect(diamond.x + diamond.size / 2).toBe(box.width / 2);
    expect(diamond.y + diamond.size / 2).toBe(0);
    expect(diamond.color).toBe(theme.emotions[-2].mark);
  });

  test('has a ring and an accent edge when it is selected, dashed still when assumed', () => {
    const { items } = drawn('Pay', { evidence: 'assumption' }, { state: { selected: true } });
    const edges = items.flatMap((item) =>
      item.type === 'rect' && item.stroke === theme.accent ? [item] : [],
    );
    expect(edges).toHaveLength(2);
    expect(edges.filter(isDashed)).toHaveLength(1);
  });

  test('is raised while it is in hand', () => {
    const { items } = drawn('Pay', {}, { state: { held: true } });
    expect(items[0]).toMatchObject({ type: 'rect', fill: theme.raised });
  });
});

describe('a card seen from some way off', () => {
  const fields = { kind: 'human', channel: 'Shop', emotion: 2, responsible: 'Front Desk' } as const;

  test.each([0.4, 0.55, 0.79])('keeps its title at 11 pixels on one line (zoom %d)', (zoom) => {
    const { items, texts, box } = drawn('I wait in a long line behind somebody', fields, {
      detail: 'middle',
      zoom,
    });
    expect(texts).toHaveLength(1);
    const title = items.find((item) => item.type === 'text');
    if (title?.type !== 'text') throw new Error('There is no title.');
    expect(title.size * zoom).toBeCloseTo(11, 0);
    expect(title.y + title.size * 0.25).toBeLessThanOrEqual(box.height);
    expect(title.x + measure(title.text, title)).toBeLessThanOrEqual(box.width);
  });

  test.each([0.4, 0.5, 0.7])('has diamonds whose bars can be seen (zoom %d)', (zoom) => {
    const moment = { ...fields, momentOfTruth: 'positive' } as const;
    const { items } = drawn('Pay', moment, { detail: 'middle', zoom });
    const diamond = items.find((item) => item.type === 'icon' && item.icon === 'momentPositive');
    expect(diamond?.type === 'icon' && Math.round(diamond.size * zoom)).toBeGreaterThanOrEqual(14);
  });
});

describe('a card of the compact layout', () => {
  const compact = { kind: 'compact' } as const;

  test('is only its title on a field', () => {
    const { items } = drawn('Pay', { kind: 'human', channel: 'Shop', emotion: 2 }, compact);
    expect(items.map(({ type }) => type)).toEqual(['rect', 'text']);
    expect(items[0]).toMatchObject({ fill: theme.sunken });
  });

  test('is tinted at a moment of truth, with its diamond beside the title', () => {
    const { items, box } = drawn('On-site service day', { momentOfTruth: 'positive' }, compact);
    expect(items[0]).toMatchObject({ fill: theme.emotions[2].tint });
    const diamond = items.find((item) => item.type === 'icon');
    if (diamond?.type !== 'icon') throw new Error('There is no diamond.');
    for (const item of items) {
      if (item.type === 'text') expect(item.x + measure(item.text, item)).toBeLessThanOrEqual(diamond.x);
    }
    expect(diamond.x + diamond.size).toBeLessThanOrEqual(box.width - 8);
  });

  test('keeps its title in type that can be read from some way off', () => {
    const title = 'On-site service day with the whole team';
    for (const zoom of [0.4, 0.5, 0.7]) {
      const { items, box } = drawn(title, {}, { ...compact, detail: 'middle', zoom });
      for (const item of items) {
        if (item.type !== 'text') continue;
        expect(item.size * zoom).toBeGreaterThanOrEqual(9);
        expect(item.x + measure(item.text, item)).toBeLessThanOrEqual(box.width);
        expect(item.y).toBeLessThanOrEqual(box.height);
      }
    }
  });

  test('is dashed when it is an assumption', () => {
    const { items } = drawn('Pay', { evidence: 'assumption' }, compact);
    expect(items.filter(isDashed)).toHaveLength(1);
  });
});
