import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/derive/pictureScene.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { svgOf } from '../../../src/formats/svg.ts';
import { SceneItems } from '../../../src/ui/parts/SceneItems.tsx';
import { goldenMaps } from '../../golden/maps.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';

/** The elements of a drawing with those attributes that say what is drawn. */
function elementsOf(markup: string): string[] {
  const wanted =
    /(?:^| )(d|x|y|x1|y1|width|height|fill|stroke|stroke-width|stroke-dasharray|text-anchor|font-size)="([^"]*)"/g;
  return [...markup.matchAll(/<(rect|path|line|text)((?: [-:\w]+="[^"]*")*)/g)].map(
    ([, name, attributes = '']) => {
      const pairs = [...attributes.matchAll(wanted)].map(([, key, value = '']) => `${key}=${rounded(value)}`);
      return `${name} ${pairs.sort().join(' ')}`;
    },
  );
}

function rounded(value: string): string {
  if (value.startsWith('#')) return value;
  return value.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

describe('the board', () => {
  test.each(Object.keys(goldenMaps))('draws the same as the SVG file (%s)', (name) => {
    const { doc, options } = goldenMaps[name] ?? {};
    if (!doc) throw new Error('There is no such map.');
    const scene = pictureOf(doc, {
      kind: 'timeline',
      theme: lightTheme,
      measure,
      words,
      ...options,
      background: false,
    });
    const board = renderToStaticMarkup(
      <svg aria-hidden>
        <SceneItems items={scene.items} />
      </svg>,
    );
    expect(elementsOf(board.replaceAll(' text-anchor="start"', ''))).toEqual(elementsOf(svgOf(scene)));
  });

  test('draws a picture from where it lies, and none that it does not have', () => {
    const image = { type: 'image', x: 1, y: 2, width: 3, height: 4, hash: 'a' } as const;
    const drawn = (hash: string) =>
      renderToStaticMarkup(
        <svg aria-hidden>
          <SceneItems
            items={[{ ...image, hash }]}
            imageUrl={(wanted) => (wanted === 'a' ? 'blob:a' : undefined)}
          />
        </svg>,
      );
    expect(drawn('a')).toContain('href="blob:a"');
    expect(drawn('b')).not.toContain('<image');
  });
});
