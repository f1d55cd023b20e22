import { expect, test, vi } from 'vitest';
import { createNotices } from '../../../src/ui/parts/notices.ts';

const saved = { key: 'exporting.copied' } as const;

test('notices are kept until they are dismissed, three at most', () => {
  const notices = createNotices();
  for (let count = 0; count < 4; count++) notices.notify(saved);
  expect(notices.getState().notices).toHaveLength(3);
  const [first] = notices.getState().notices;
  notices.dismiss(first?.id ?? 0);
  expect(notices.getState().notices).toHaveLength(2);
  notices.dismissPassing();
  expect(notices.getState().notices).toEqual([]);
});

test('a notice that lasts stays when the rest is left behind', () => {
  const notices = createNotices();
  const id = notices.notify(saved, null, true);
  notices.notify(saved);
  notices.dismissPassing();
  expect(notices.getState().notices.map((one) => one.id)).toEqual([id]);
});

test('a notice that lasts is not pushed away by others', () => {
  const notices = createNotices();
  const id = notices.notify(saved, null, true);
  for (let count = 0; count < 4; count++) notices.notify(saved);
  expect(notices.getState().notices.map((one) => one.id)).toContain(id);
  expect(notices.getState().notices).toHaveLength(4);
});

test('the same sentence said twice is heard twice', () => {
  const notices = createNotices();
  const heard = vi.fn();
  notices.subscribe(heard);
  notices.announce(saved);
  const first = notices.getState().spoken?.id;
  notices.announce(saved);
  expect(notices.getState().spoken?.id).not.toBe(first);
  expect(heard).toHaveBeenCalledTimes(2);
});
