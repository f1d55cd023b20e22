import { expect, test } from 'vitest';
import { bytesText } from '../../src/ui/bytesText.ts';

test.each([
  [0, 'en', '0 kB'],
  [1, 'en', '1 kB'],
  [17_400, 'en', '18 kB'],
  [999_999, 'en', '1 MB'],
  [1_240_000, 'it', '1,2 MB'],
  [340_000_000, 'en', '340 MB'],
  [10_737_418_240, 'en', '10.7 GB'],
])('%d bytes in %s are said as %s', (bytes, language, text) => {
  expect(bytesText(bytes, language)).toBe(text);
});
