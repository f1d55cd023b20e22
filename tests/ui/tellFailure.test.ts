import { expect, test, vi } from 'vitest';
import { tellFailure } from '../../src/ui/tellFailure.ts';

test('what could not be kept is said, with the reason', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const notify = vi.fn();
  const full = Object.assign(new Error('No.'), { name: 'QuotaExceededError' });
  tellFailure(Promise.reject(full), { notify });
  tellFailure(Promise.resolve('map1'), { notify });
  await Promise.resolve();
  expect(notify.mock.calls).toEqual([[{ key: 'saving.why.full' }]]);
});
