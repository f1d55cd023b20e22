import { comparisonOf } from '../derive/comparison.ts';
import { useEditor, useSession } from './workspace.ts';

/** What became of a touchpoint of the to-be, while that is looked at; null for what is as it was, and in the map of today. */
export function useChange(id: string): 'added' | 'changed' | null {
  const isWanted = useSession(({ seen }) => seen === 'toBe');
  return useEditor(({ doc }) => {
    const change = isWanted ? comparisonOf(doc).byId.get(id)?.change : undefined;
    return change === 'added' || change === 'changed' ? change : null;
  });
}
