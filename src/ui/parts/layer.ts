import { createContext, useContext } from 'react';

/** Where menus and popovers are put: inside the open dialog, since what lies outside of it cannot be used; null is the page. */
export const LayerContext = createContext<HTMLElement | null>(null);

/** The element into which a menu or popover goes. */
export function useLayer(): HTMLElement | null {
  return useContext(LayerContext);
}
