import { useMemo } from 'react';
import { useEditor } from './workspace.ts';

/** How many pains were noted about each touchpoint that has any. */
export function usePainCounts(): ReadonlyMap<string, number> {
  const remarks = useEditor(({ doc }) => doc.remark);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { aboutId, tone } of remarks.values()) {
      if (tone === 'pain') counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
    }
    return counts;
  }, [remarks]);
}
