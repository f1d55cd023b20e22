import { useCallback, useMemo, useRef, useState } from 'react';
import type { MapSummary } from '../../storage/summary.ts';

/** What is selected of the maps that are listed: what is not listed any more is not selected either. `toggle` and `now` are the same functions for good. */
export function usePicked(listed: readonly MapSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const picked = useMemo(() => listed.filter(({ id }) => ids.has(id)), [listed, ids]);
  const latest = useRef({ listed, picked });
  latest.current = { listed, picked };

  const toggle = useCallback((id: string, reaches: boolean) => {
    setIds(toggled(latest.current, id, reaches ? last.current : null));
    last.current = id;
  }, []);
  return {
    picked,
    has: (id: string) => ids.has(id),
    toggle,
    now: useCallback((): readonly MapSummary[] => latest.current.picked, []),
    all: () => setIds(new Set(listed.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}

/** What is selected in a list of maps. */
export type Picked = ReturnType<typeof usePicked>;

interface Listed {
  readonly listed: readonly MapSummary[];
  readonly picked: readonly MapSummary[];
}

/** Selects one or takes it out of what is selected; from another one on, selects all up to it. */
function toggled({ listed, picked }: Listed, id: string, from: string | null): ReadonlySet<string> {
  const next = new Set(picked.map((map) => map.id));
  const [start, end] = [from, id].map((one) => listed.findIndex((map) => map.id === one)) as [number, number];
  if (start >= 0) {
    for (const map of listed.slice(Math.min(start, end), Math.max(start, end) + 1)) next.add(map.id);
  } else if (!next.delete(id)) next.add(id);
  return next;
}
