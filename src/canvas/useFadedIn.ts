import { useMemo } from 'react';
import { useSession } from '../ui/workspace.ts';

/** How much is left of what is not looked for. */
export const FADED = 0.24;

/** Those among some things that are not looked for. Whoever asks is rendered again only when it is others among these. */
export function useFadedIn(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = useSession(({ faded }) => things.flatMap(({ id }) => (faded.has(id) ? id : [])).join(' '));
  return useMemo(() => new Set(ids.split(' ')), [ids]);
}
