import type { BandBox, LayoutKind } from '../derive/layout.ts';
import type { Theme } from '../derive/theme.ts';
import type { Range } from './sight.ts';
import type { Closeness } from './view.ts';

/** What the layers of a band are drawn from. */
export interface BandLook {
  readonly band: BandBox;
  readonly kind: LayoutKind;
  readonly theme: Theme;
  readonly closeness: Closeness;
  /** The part of its width that is in sight. */
  readonly range: Range;
}
