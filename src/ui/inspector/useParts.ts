import { useMemo } from 'react';
import type { RowOf } from '../../model/kinds.ts';
import { inOrder, type Ordered } from '../../model/order.ts';
import { useEditor } from '../workspace.ts';

/** The rows of a kind that belong to a touchpoint, in their order; the same list until a row of the kind changes. */
export function useParts<K extends 'interaction' | 'step' | 'dataItem'>(
  kind: K,
  touchpointId: string,
): RowOf[K][] {
  const rows = useEditor(({ shown }) => shown[kind]) as ReadonlyMap<string, RowOf[K] & Ordered>;
  return useMemo(
    () => inOrder([...rows.values()].filter((row) => row.touchpointId === touchpointId)),
    [rows, touchpointId],
  );
}
