import { useMemo, useState } from 'react';
import type { MapSummary } from '../../storage/summary.ts';

/** What is selected of the maps that are listed: what is not listed any more is not selected either. */
export function usePicked(listed: readonly MapSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const picked = useMemo(() => listed.filter(({ id }) => ids.has(id)), [listed, ids]);
  const toggle = (id: string, reaches: boolean) => {
    const from = listed.findIndex((map) => map.id === last);
    const to = listed.findIndex((map) => map.id === id);
    const next = new Set(picked.map((map) => map.id));
    if (reaches && from >= 0)
      for (const map of listed.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(map.id);
    else if (!next.delete(id)) next.add(id);
    setIds(next);
    setLast(id);
  };
  return {
    picked,
    has: (id: string) => ids.has(id),
    toggle,
    all: () => setIds(new Set(listed.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}

/** What is selected in a list of maps. */
export type Picked = ReturnType<typeof usePicked>;
