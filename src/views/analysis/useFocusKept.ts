import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Keeps the keyboard in a panel whose buttons go when what they are about goes: it then stands on the panel itself. `shown` is what its content follows from. */
export function useFocusKept(panel: RefObject<HTMLElement | null>, shown: unknown) {
  const isInside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only with new content a button may have gone
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isInside.current && isLost) panel.current?.focus({ preventScroll: true });
  }, [panel, shown]);
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) isInside.current = false;
    },
  };
}
