import { expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { segmentHeaderItems } from '../../src/derive/segmentHeaderItems.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Lane } from '../../src/model/lane.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { kinds, optionsOf } from './maps.ts';

const lane = (type: Lane['type'], at: number, lineBelow?: Lane['lineBelow']) =>
  row('lane', { id: type, type, order: `a${at}`, ...(lineBelow && { lineBelow }) });
const doc = journey(
  segment('Ann', {
    need: 'Somebody who answers at once, whatever the question may be and however late it is',
  }),
  stage('See', card('Poster', 1, { pains: ['Small'], channel: 'Street', duration: 5, responsible: 'Shop' })),
  lane('touchpoints', 0, 'interaction'),
  lane('channel', 1),
  lane('time', 2, 'visibility'),
  lane('pains', 3, 'internal'),
  lane('responsible', 4),
);

test.each(kinds)('the names of lanes stand clear of those of the lines between them (%s)', (kind) => {
  const [band] = layoutJourney(doc, { ...optionsOf(kind), wholeTitles: true }).bands;
  if (!band) throw new Error('The map has no segment.');
  const items = segmentHeaderItems(band, { theme: lightTheme, measure, words });
  const texts = items.flatMap((item) => (item.type === 'text' ? [item] : []));
  const lines = texts.filter(({ size }) => size === 10);
  expect(lines).toHaveLength(3);
  for (const line of lines)
    for (const other of texts.filter(({ size }) => size !== 10)) {
      const isAbove = other.y <= line.y - line.size * 0.75;
      const isBelow = other.y - other.size * 0.75 >= line.y;
      expect(isAbove || isBelow, `${other.text} and ${line.text}`).toBe(true);
    }
});
