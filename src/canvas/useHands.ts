import { useEffect, useState } from 'react';
import { laterWords } from '../ui/languageChoice.ts';
import type { hands } from './hands.ts';

/** Everything with which a person takes hold of the board. */
export type Hands = typeof hands;

let loaded: Hands | null = null;

/** The hands of the board; null until they are there. They are loaded once the first cards are seen. */
export function useHands(): Hands | null {
  const [here, setHere] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    let isWanted = true;
    // Where they cannot be had, the page says so and loads itself anew, as for every missing part.
    Promise.all([import('./hands.ts'), laterWords()]).then(
      ([module]) => {
        loaded = module.hands;
        if (isWanted) setHere(loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return here;
}
