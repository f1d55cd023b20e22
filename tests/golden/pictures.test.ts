import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { svgOf } from '../../src/formats/svg.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { goldenMaps } from './maps.ts';

/** `UPDATE_GOLDEN=1 npx vitest run tests/golden` draws the kept pictures anew; look at what changed before you keep it. */
const isUpdating = process.env.UPDATE_GOLDEN === '1';

describe('the picture of a map is drawn as it was', () => {
  test.each(Object.entries(goldenMaps))('%s', (name, { doc, options }) => {
    const scene = pictureOf(doc, { kind: 'timeline', theme: lightTheme, measure, words, ...options });
    const svg = svgOf(scene);
    const file = new URL(`${name}.svg`, import.meta.url);
    if (isUpdating) writeFileSync(file, svg);
    expect(existsSync(file)).toBe(true);
    expect(svg).toBe(readFileSync(file, 'utf8'));
  });
});
