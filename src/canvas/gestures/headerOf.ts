import type { Header } from '../../ui/workspace.ts';

/** The header under the pointer; null elsewhere and on its own buttons and fields. */
export function headerOf({ target }: Event): { element: HTMLElement; header: Header } | null {
  if (!(target instanceof Element) || target.closest('button, input')) return null;
  const element = target.closest<HTMLElement>('[data-header]');
  const [kind, id] = element?.dataset.header?.split(' ') ?? [];
  if (!element || !id || (kind !== 'stage' && kind !== 'segment')) return null;
  return { element, header: { kind, id } };
}
