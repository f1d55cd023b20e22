import { useEffect, useRef } from 'react';

/** A field that hands over its text when it is left does so as well when the whole page is: closed, reloaded, gone from. */
export function useLeaveWithPage(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const hand = () => latest.current();
    // Before those who keep what was handed over.
    addEventListener('pagehide', hand, true);
    return () => removeEventListener('pagehide', hand, true);
  }, []);
}
