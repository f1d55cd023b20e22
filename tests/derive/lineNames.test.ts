import { expect, test } from 'vitest';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import type { TextItem } from '../../src/derive/scene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Lane } from '../../src/model/lane.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { kinds } from './maps.ts';

const lane = (type: Lane['type'], at: number, lineBelow?: Lane['lineBelow']) =>
  row('lane', { id: type, type, order: `a${at}`, ...(lineBelow && { lineBelow }) });
const facts = { pains: ['Small'], channel: 'Street corner with a kiosk', duration: 5, responsible: 'Shop' };
const doc = journey(
  segment('Ann', {
    need: 'Somebody who answers at once, whatever the question may be and however late it is',
  }),
  stage('See', card('Poster', 1, facts)),
  lane('touchpoints', 0),
  lane('channel', 1, 'interaction'),
  lane('time', 2, 'visibility'),
  lane('pains', 3, 'internal'),
  lane('responsible', 4),
);

/** From the top of its capitals to below its letters, and from its start to its end. */
function boxOf(text: TextItem) {
  const width = measure(text.text, text);
  const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor ?? 'start'];
  return { left, right: left + width, top: text.y - text.size * 0.72, bottom: text.y + text.size * 0.2 };
}

test.each(kinds)('in low lanes no text is covered by the name of a line of a blueprint (%s)', (kind) => {
  const scene = pictureOf(doc, { kind, theme: lightTheme, measure, words, legend: false });
  const texts = scene.items.flatMap((item) => (item.type === 'text' ? [item] : []));
  const isLine = ({ text }: TextItem) => Object.values<string>(words.lines).includes(text);
  expect(texts.filter(isLine)).toHaveLength(3);
  for (const line of texts.filter(isLine))
    for (const other of texts.filter((text) => !isLine(text))) {
      const [a, b] = [boxOf(line), boxOf(other)];
      const isCovered = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(isCovered, `${line.text} on ${other.text}`).toBe(false);
    }
});
