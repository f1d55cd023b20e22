import type { Icon } from './Button.tsx';

/** One line of a menu: something to do, a line with a menu of its own behind it, a heading over the lines that follow, or a thin rule. */
export type MenuEntry = MenuItem | MenuBranch | { readonly heading: string } | 'rule';

/** A line with a menu of its own behind it. */
export interface MenuBranch {
  readonly label: string;
  readonly icon: Icon;
  readonly off?: boolean;
  /** Asked for when it opens. */
  entries(): readonly MenuEntry[];
}

/** Something to do. With `checked` it is one of several choices and shows which holds. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: Icon;
  /** A few quiet words after its name. */
  readonly note?: string | undefined;
  /** Its shortcut, as tinykeys writes it. */
  readonly keys?: string | undefined;
  readonly off?: boolean;
  readonly danger?: boolean;
  readonly checked?: boolean;
  run(): void;
}
