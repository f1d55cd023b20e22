import { expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { stageHeaderItems } from '../../src/derive/stageHeaderItems.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

function fills(color?: string): (string | undefined)[] {
  const doc = journey(stage('Buy', color ? { color } : {}));
  const [box] = layoutJourney(doc, { kind: 'timeline', measure }).stages;
  if (!box) throw new Error('The map has no stage.');
  const tools = { theme: lightTheme, measure, words };
  const items = stageHeaderItems(box, { height: 54, scale: 1 }, tools);
  return items.flatMap((item) => (item.type === 'rect' ? [item.fill] : []));
}

test('a stage with a colour has it along the upper edge of its header', () => {
  const bar = lightTheme.text2;
  expect(fills()).toEqual([bar]);
  expect(fills('#ff0000')).toEqual(['#ff0000', bar]);
  expect(fills('s2')).toEqual([lightTheme.segments[1]?.ink, bar]);
});
