import { describe, expect, test } from 'vitest';
import { faceOf } from '../../src/derive/icons.ts';
import type { LaneMark, Layout, LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { legendEntries } from '../../src/derive/legendEntries.ts';
import { type LegendMark, legendMarks } from '../../src/derive/legendMarks.ts';
import { legendSigns } from '../../src/derive/legendSigns.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import { darkTheme, lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Lane } from '../../src/model/lane.ts';
import type { Link } from '../../src/model/link.ts';
import type { Step } from '../../src/model/step.ts';
import type { Support } from '../../src/model/support.ts';
import type { TouchpointKind } from '../../src/model/touchpoint.ts';
import { type CardFields, card, journey, type Part, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

/** For each mark a map that shows it and nothing of its kind besides. A mark without one does not compile. */
const shown: Record<LegendMark, { doc: Doc; kind?: LayoutKind }> = {
  face2: { doc: felt(2) },
  face1: { doc: felt(1) },
  face0: { doc: felt(0) },
  'face-1': { doc: felt(-1) },
  'face-2': { doc: felt(-2) },
  communication: { doc: ofKind('communication') },
  digital: { doc: ofKind('digital') },
  human: { doc: ofKind('human') },
  physical: { doc: ofKind('physical') },
  sensory: { doc: ofKind('sensory') },
  momentPositive: { doc: one({ momentOfTruth: 'positive' }) },
  momentNegative: { doc: one({ momentOfTruth: 'negative' }) },
  researched: {
    doc: journey(
      stage(
        'Buy',
        card('Pay', undefined, { evidence: 'researched' }),
        card('Go', undefined, { evidence: 'assumption' }),
      ),
    ),
  },
  assumption: { doc: one({ evidence: 'assumption' }) },
  shared: { doc: one({ encounterId: 'common' }) },
  responsible: { doc: one({ responsible: 'Front desk' }) },
  importance: { doc: one({}), kind: 'compact' },
  next: { doc: linked('next') },
  loop: { doc: linked('loop') },
  alternative: { doc: linked('alternative') },
  recommends: { doc: linked('recommends') },
  gap: { doc: journey(stage('A', card('Pay', 1)), stage('B'), stage('C', card('Use', 1))) },
  'lane-pain': { doc: withLane('pains', { pains: ['Queue'] }) },
  'lane-brightSpot': { doc: withLane('brightSpots', { brightSpots: ['Smile'] }) },
  'lane-opportunity': { doc: withLane('opportunities', { opportunities: ['App'] }) },
  'lane-direct': { doc: supported('direct') },
  'lane-indirect': { doc: supported('indirect') },
  'lane-customer': { doc: stepOf('customer') },
  'lane-employee': { doc: stepOf('employee') },
  'lane-infrastructure': { doc: stepOf('infrastructure') },
  'lane-data': {
    doc: withLane('data', {}, row('dataItem', { id: 'd', touchpointId: 'pay', order: 'a0', what: 'Name' })),
  },
  'lane-wait': { doc: withLane('time', { waitBefore: 5 }) },
  'lane-duration': { doc: withLane('time', { duration: 5 }) },
  'lane-positive': { doc: told('positive') },
  'lane-negative': { doc: told('negative') },
  'line-interaction': { doc: withLine('interaction') },
  'line-visibility': { doc: withLine('visibility') },
  'line-internal': { doc: withLine('internal') },
  comment: {
    doc: one({}, row('note', { id: 'n', x: 0, y: 0, text: 'Why?', touchpointId: 'pay' })),
  },
  note: { doc: one({}, row('note', { id: 'n', x: 0, y: 0, text: 'Why?' })) },
};

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
  return legendMarks(layoutOf(doc, kind), doc.note);
}

function explained(doc: Doc, kind: LayoutKind): LegendMark[] {
  return legendEntries(marksOf(doc, kind), tools(kind)).flatMap(({ marks }) => marks);
}

function one(fields: CardFields, ...more: Part[]): Doc {
  return journey(stage('Buy', card('Pay', undefined, fields)), ...more);
}

function felt(emotion: -2 | -1 | 0 | 1 | 2): Doc {
  expect(faceOf(emotion)).toBe(`face${emotion}`);
  return one({ emotion });
}

function ofKind(kind: TouchpointKind): Doc {
  return one({ kind });
}

function linked(relation: Link['relation']): Doc {
  const ends = { fromId: 'pay', toId: 'use' };
  return journey(
    segment('Customer'),
    stage('Buy', card('Pay'), card('Go'), card('Use')),
    row('link', { id: 'l', ...ends, relation }),
  );
}

function withLane(type: Lane['type'], fields: CardFields, ...more: Part[]): Doc {
  return one(fields, row('lane', { id: 'lane', type, order: 'a0' }), ...more);
}

function supported(relation: Support['relation']): Doc {
  return withLane(
    'behind',
    {},
    row('process', { id: 'p', name: 'Billing', order: 'a0' }),
    row('support', { id: 's', processId: 'p', touchpointId: 'pay', relation }),
  );
}

function stepOf(actor: Step['actor']): Doc {
  return withLane(
    'steps',
    {},
    row('step', { id: 's', touchpointId: 'pay', order: 'a0', actor, text: 'Asks' }),
  );
}

function told(polarity: Extract<LaneMark, 'positive' | 'negative'>): Doc {
  const about = { aboutKind: 'touchpoint', aboutId: 'pay' } as const;
  return withLane(
    'tells',
    {},
    row('remark', { id: 'r', ...about, order: 'a0', tone: 'tells', text: 'Fast', polarity }),
  );
}

function withLine(lineBelow: NonNullable<Lane['lineBelow']>): Doc {
  return one({}, row('lane', { id: 'lane', type: 'emotion', order: 'a0', lineBelow }));
}

function everything(): Doc {
  const cards = ([2, 1, 0, -1, -2] as const).map((emotion, at) =>
    card(`Card ${at}`, emotion, {
      kind: (['digital', 'human', 'physical', 'sensory', 'communication'] as const)[at] ?? 'human',
      evidence: at % 2 === 0 ? 'assumption' : 'researched',
      encounterId: 'common',
      responsible: 'Front desk',
    }),
  );
  return journey(stage('Buy', ...cards.slice(0, 1)), stage('Use', ...cards.slice(1)));
}
