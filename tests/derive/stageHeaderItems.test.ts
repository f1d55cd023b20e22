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

test('a name whose word is a little too long for its column is drawn smaller rather than broken', () => {
  const [box] = layoutJourney(journey(stage('Consapevolezza')), { kind: 'timeline', measure }).stages;
  if (!box) throw new Error('The map has no stage.');
  const tools = { theme: lightTheme, measure, words };
  const width = measure('Consapevolezza', { size: 12.5, weight: 600 }) + 23;
  const names = (given: number) =>
    stageHeaderItems({ ...box, width: given }, { height: 54, scale: 1 }, tools).flatMap((item) =>
      item.type === 'text' && item.weight === 600 ? [[item.text, item.size]] : [],
    );
  expect(names(width)).toEqual([['Consapevolezza', 12]]);
  expect(names(width + 100)).toEqual([['Consapevolezza', 13]]);
});
