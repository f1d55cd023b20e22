import { expect, test, vi } from 'vitest';
import { loadFonts } from '../../src/app/measureText.ts';
import { fontSubsets, subsetsFor } from '../../src/formats/fontSubsets.ts';

test('every part of the font is there before the first text is measured', async () => {
  const load = vi.fn(async (_font: string, _text: string) => []);
  vi.stubGlobal('document', { fonts: { load } });
  await loadFonts();
  vi.unstubAllGlobals();
  expect(subsetsFor(load.mock.calls.map(([, text]) => text).join(''))).toEqual(fontSubsets);
});

test('a font that cannot be loaded keeps nobody from starting', async () => {
  vi.stubGlobal('document', { fonts: { load: () => Promise.reject(new Error('No.')) } });
  await expect(loadFonts()).resolves.toBeUndefined();
  vi.unstubAllGlobals();
});
