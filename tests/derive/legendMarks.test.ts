import { describe, expect, test } from 'vitest';
import type { Layout, LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { legendEntries } from '../../src/derive/legendEntries.ts';
import { type LegendMark, legendMarks } from '../../src/derive/legendMarks.ts';
import { legendSigns } from '../../src/derive/legendSigns.ts';
import { openActionCounts } from '../../src/derive/openActions.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import { popularTouchpoints } from '../../src/derive/popularity.ts';
import { darkTheme, lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { everything, one, shown } from './markedMaps.ts';

const all = Object.keys(shown) as LegendMark[];
const plain = one({});

describe('a legend', () => {
  test.each(all)('explains %s where it occurs, and only there', (mark) => {
    const { doc, kind = 'timeline' } = shown[mark];
    expect(marksOf(doc, kind)).toContain(mark);
    expect(explained(doc, kind)).toContain(mark);
    expect(marksOf(plain, 'timeline')).not.toContain(mark);
    for (const other of all) {
      // A map of importance in time order says the word beside its bars.
      if (other === mark || kind === 'compact') continue;
      expect(explained(shown[other].doc, kind).includes(mark)).toBe(
        marksOf(shown[other].doc, kind).has(mark),
      );
    }
  });

  test('says nothing on a map without marks', () => {
    expect(explained(plain, 'timeline')).toEqual([]);
  });

  test('has a word, a drawing and room for it, for every mark and in both themes', () => {
    for (const theme of [lightTheme, darkTheme]) {
      for (const kind of ['timeline', 'compact'] as const) {
        for (const sign of Object.values(legendSigns)) {
          const { mark, markWidth, text } = sign({ kind, size: 12, theme, words });
          expect(text).not.toBe('');
          expect(mark.length).toBeGreaterThan(0);
          expect(markWidth).toBeGreaterThan(0);
        }
      }
    }
  });

  test.each(['timeline', 'compact'] as const)('explains every sign that a %s is drawn with', (kind) => {
    for (const { doc } of Object.values(shown)) {
      const look = { kind, theme: lightTheme, measure, words, notes: true, legend: false };
      const icons = pictureOf(doc, look).items.flatMap((item) => (item.type === 'icon' ? item.icon : []));
      // The figures of a curve and its scale are faces beside numbers and levels.
      const signs = icons.filter((icon) => !icon.startsWith('face'));
      for (const icon of signs) expect(explained(doc, kind)).toContain(icon);
      if (kind === 'compact')
        for (const icon of icons.filter((name) => name.startsWith('face')))
          expect(explained(doc, kind)).toContain(icon);
    }
  });

  test('shows both diamonds before one word', () => {
    const both = journey(
      stage(
        'Buy',
        card('Pay', undefined, { momentOfTruth: 'positive' }),
        card('Go', undefined, { momentOfTruth: 'negative' }),
      ),
    );
    const entries = legendEntries(marksOf(both, 'timeline'), tools('timeline'));
    expect(entries.map(({ marks, text }) => ({ marks, text }))).toEqual([
      { marks: ['momentPositive', 'momentNegative'], text: 'Moment of truth' },
    ]);
  });

  test('leaves notes and comments out of a picture that is drawn without them', () => {
    expect(legendMarks(layoutOf(shown.note.doc, 'timeline')).size).toBe(0);
    expect(legendMarks(layoutOf(shown.comment.doc, 'timeline'), null).size).toBe(0);
  });

  test('keeps within its picture however many lines it takes', () => {
    const { items, width, height } = pictureOf(everything(), {
      kind: 'timeline',
      theme: lightTheme,
      measure,
      words,
      notes: true,
    });
    const texts = items.filter((item) => item.type === 'text');
    const legend = texts.slice(texts.findIndex(({ text }) => text === words.levels[2]));
    expect(new Set(legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const text of legend) {
      expect(text.y).toBeLessThan(height);
      expect(text.x + measure(text.text, text)).toBeLessThanOrEqual(width);
    }
  });
});

function tools(kind: LayoutKind) {
  return { kind, size: 12, theme: lightTheme, words };
}

function layoutOf(doc: Doc, kind: LayoutKind): Layout {
  return layoutJourney(doc, { kind, measure });
}

function marksOf(doc: Doc, kind: LayoutKind): ReadonlySet<LegendMark> {
  return legendMarks(layoutOf(doc, kind), doc.note, {
    actions: openActionCounts(doc),
    popular: popularTouchpoints(doc),
  });
}

function explained(doc: Doc, kind: LayoutKind): LegendMark[] {
  return legendEntries(marksOf(doc, kind), tools(kind)).flatMap(({ marks }) => marks);
}
