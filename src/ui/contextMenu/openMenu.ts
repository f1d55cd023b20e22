import type { MenuPlace } from '../actions/action.ts';

/** A context menu: of what, and where in the window; `byKey` when its first line should have the keyboard. */
export interface OpenMenu {
  readonly place: MenuPlace;
  readonly at: { readonly x: number; readonly y: number };
  readonly byKey: boolean;
}
