import { afterEach, expect, test, vi } from 'vitest';
import { pickPicture } from '../../../src/ui/images/pickPicture.ts';

class FakeInput extends EventTarget {
  type = '';
  accept = '';
  capture = '';
  files: readonly string[] = [];
  click(): void {
    this.files = ['photo.jpg'];
    this.dispatchEvent(new Event('change'));
  }
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['files', ''],
  ['camera', 'environment'],
] as const)('a picture from %s is asked for with the right field', async (from, capture) => {
  const input = new FakeInput();
  vi.stubGlobal('document', { createElement: () => input });
  expect(await pickPicture(from)).toBe('photo.jpg');
  expect(input).toMatchObject({ type: 'file', accept: 'image/*', capture });
});

test('whoever changes their mind has chosen nothing', async () => {
  const input = new FakeInput();
  input.click = () => void input.dispatchEvent(new Event('cancel'));
  vi.stubGlobal('document', { createElement: () => input });
  expect(await pickPicture()).toBeNull();
});
