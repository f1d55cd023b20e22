import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

test('browsers do not translate the editor in place, which would pull its texts away from under it', () => {
  expect(page).toMatch(/<html lang="en" translate="no">/);
  expect(page).toContain('<meta name="google" content="notranslate" />');
});
