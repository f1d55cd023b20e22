import { forcedTheme, withMoreContrast } from '../derive/contrastThemes.ts';
import type { Theme } from '../derive/theme.ts';

const made = new Map<Theme, { readonly forced: Theme; readonly contrast: Theme }>();

/** A theme as people need it who let the machine set the colours, or else want more contrast; always the same object for the same theme. */
export function specialTheme(theme: Theme, isForced: boolean): Theme {
  const special = made.get(theme) ?? { forced: forcedTheme(theme), contrast: withMoreContrast(theme) };
  made.set(theme, special);
  return isForced ? special.forced : special.contrast;
}
