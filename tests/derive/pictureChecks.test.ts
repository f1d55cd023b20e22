import { describe, expect, test } from 'vitest';
import { contrastOf, pictureReport, slideScale } from '../../src/derive/pictureChecks.ts';
import { pictureOf, slideSize } from '../../src/derive/pictureScene.ts';
import { printTheme } from '../../src/derive/printTheme.ts';
import type { Item } from '../../src/derive/scene.ts';
import { smallestText } from '../../src/derive/smallestText.ts';
import { darkTheme, lightTheme } from '../../src/derive/theme.ts';
import { goldenMaps } from '../golden/maps.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

const scene = (items: Item[]) => ({ width: 1600, height: 900, background: '#ffffff', title: '', items });
const text = { type: 'text', x: 10, y: 100, text: 'Hello', size: 15, weight: 400, fill: '#000000' } as const;

describe('a picture is looked over before it is made', () => {
  test('the smallest text is told in points on a slide', () => {
    const picture = scene([text, { ...text, size: 20 }]);
    expect((smallestText(picture) ?? 0) * slideScale(picture)).toBeCloseTo(9);
    expect(smallestText(scene([]))).toBeNull();
  });

  test('a text is compared with what lies under it', () => {
    const ground = { type: 'rect', x: 0, y: 80, width: 200, height: 40, fill: '#333333' } as const;
    expect(pictureReport(scene([ground, text]), measure).contrast).toBeCloseTo(
      contrastOf('#333333', '#000000'),
    );
    expect(pictureReport(scene([text, ground]), measure).contrast).toBeCloseTo(21);
  });

  test('texts that end in an ellipsis or leave the picture are counted', () => {
    const outside = { ...text, x: 1590 };
    expect(pictureReport(scene([{ ...text, text: 'Hel…' }, outside, text]), measure).cut).toBe(2);
  });

  test('every layout in every theme has contrasts of at least 4.5 to 1', () => {
    for (const theme of [lightTheme, darkTheme, printTheme]) {
      for (const [name, { doc, options }] of Object.entries(goldenMaps)) {
        for (const subject of ['map', 'curves', 'moments'] as const) {
          const picture = pictureOf(doc, {
            kind: 'compact',
            measure,
            words,
            fitTo: slideSize,
            ...options,
            background: true,
            theme,
            subject,
          });
          const { contrast } = pictureReport(picture, measure);
          expect([name, theme.name, subject, (contrast ?? 21) >= 4.49]).toEqual([
            name,
            theme.name,
            subject,
            true,
          ]);
        }
      }
    }
  });
});
