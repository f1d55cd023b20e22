import { useRef } from 'react';
import { keepSame } from '../derive/keepSame.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { trayCards } from '../ui/trayActions.ts';
import { useEditor, useSession } from '../ui/workspace.ts';

/** What lies in the tray now, a gesture’s draft included; the same list until something in it changes. */
export function useTrayCards(): readonly Touchpoint[] {
  const last = useRef<readonly Touchpoint[]>([]);
  const seen = useSession((session) => session.seen);
  return useEditor(({ shown }) => {
    last.current = keepSame(last.current, trayCards(shown, seen));
    return last.current;
  });
}
