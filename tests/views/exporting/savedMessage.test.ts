import { expect, test } from 'vitest';
import { limits } from '../../../src/formats/limits.ts';
import { savedMessage } from '../../../src/views/exporting/savedMessage.ts';

const saved = { key: 'exporting.saved', values: { name: 'Rail.png' } } as const;
const told = (size: number, carries: boolean) =>
  savedMessage({ files: [{ size } as Blob] }, [saved], carries);

test('a picture that became too large for the map in it to be opened again says so', () => {
  const large = limits.journeyBytes + 1;
  expect(told(large, true)).toEqual({
    key: 'exporting.savedTooLarge',
    values: { name: 'Rail.png', limit: 50 },
  });
  expect(told(large, false)).toBe(saved);
  expect(told(limits.journeyBytes, true)).toBe(saved);
});
