import { expect, test } from 'vitest';
import { checkImages } from '../../src/formats/checkImages.ts';
import { docOf } from '../../src/model/doc.ts';

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const checked = (data: string, width = 1) => {
  const row = { id: 'i', hash: 'a'.repeat(64), mediaType: 'image/png', width, height: 1, data } as const;
  return checkImages(docOf({ image: [row] })).image.get('i');
};

test('a picture in a file that is what it says is taken in', () => {
  expect(checked(dot)?.data).toBe(dot);
});

test.each([
  ['of another size', dot, 2],
  ['that is a text', btoa('<svg onload="alert(1)">'), 1],
  ['that is no base64', 'A', 1],
])('a picture in a file %s stays without its bytes', (_, data, width) => {
  expect(checked(data, width)).toMatchObject({ id: 'i', width });
  expect(checked(data, width)).not.toHaveProperty('data');
});

test('two pictures of a file cannot pass for each other by the same hash: the second stays without its bytes', () => {
  const row = { hash: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1 } as const;
  const other = dot.replace('rkJggg==', 'rkJghg==');
  const { image } = checkImages(
    docOf({
      image: [
        { ...row, id: 'first', data: dot },
        { ...row, id: 'other', data: other },
        { ...row, id: 'again', data: dot },
      ],
    }),
  );
  expect([...image.values()].map(({ data }) => data)).toEqual([dot, undefined, dot]);
});
