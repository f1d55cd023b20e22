import { useEffect, useLayoutEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { takeAwayActions } from '../../ui/actions/takeAway.ts';

/** The shortcut that copies the picture: the same in the dialog as with the map. */
export const [copyKeys] = takeAwayActions.copyPicture.keys;

/** Copies by the shortcut as long as the dialog is open, whatever of it has the focus; null while there is nothing to copy. */
export function useCopyKey(copy: (() => void) | null): void {
  const latest = useRef(copy);
  // As soon as the button is to be seen its keys do the same.
  useLayoutEffect(() => {
    latest.current = copy;
  });
  useEffect(
    () =>
      tinykeys(window, {
        [copyKeys]: (event) => {
          event.preventDefault();
          latest.current?.();
        },
      }),
    [],
  );
}
