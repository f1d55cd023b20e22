import { useEffect, useState } from 'react';
import { type BrowserSpace, browserSpace } from '../storage/browserSpace.ts';

/** What the browser grants, asked again whenever something in the library has changed; `asked` counts other reasons. */
export function useSpace(list: unknown, asked = 0): BrowserSpace | null {
  const [space, setSpace] = useState<BrowserSpace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the library is what takes the room
  useEffect(() => {
    let isWanted = true;
    void browserSpace().then((next) => isWanted && setSpace(next));
    return () => {
      isWanted = false;
    };
  }, [list, asked]);
  return space;
}
