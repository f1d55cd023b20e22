import { useMemo } from 'react';
import { mapOrder } from '../../derive/mapOrder.ts';
import { useEditor, useSession } from '../../ui/workspace.ts';

/** How many touchpoints the filter leaves in sight, of how many; null while it hides none. */
export function useShownCount(): { readonly count: number; readonly total: number } | null {
  const doc = useEditor((state) => state.doc);
  const hidden = useSession(({ hiddenCards }) => hiddenCards);
  const all = useMemo(() => mapOrder(doc), [doc]);
  const count = all.filter((id) => !hidden.has(id)).length;
  return count < all.length ? { count, total: all.length } : null;
}
