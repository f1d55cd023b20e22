import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { comesLater } from '../../src/ui/comesLater.ts';

function Greeting({ name }: { name: string }) {
  return <b>{name}</b>;
}

test('a part that was loaded ahead is there at once, and before that what stands in for it', async () => {
  const Late = comesLater(async () => Greeting);
  const shown = () => renderToStaticMarkup(<Late name="Ann" meanwhile={<i />} />);
  expect(shown()).toBe('<i></i>');
  Late.ahead();
  await vi.waitFor(() => expect(shown()).toBe('<b>Ann</b>'));
});

test('a part is loaded once, however often it is asked for, and loading ahead in vain disturbs nobody', async () => {
  const load = vi.fn(() => Promise.reject(new Error('no network')));
  const Late = comesLater<{ name: string }>(load);
  Late.ahead();
  Late.ahead();
  await Promise.resolve();
  expect(load).toHaveBeenCalledTimes(1);
  expect(renderToStaticMarkup(<Late name="Ann" />)).toBe('');
});
