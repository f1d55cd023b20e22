import type { Browser } from './browser.ts';
import type { Connection } from './connection.ts';
import type { Failure } from './saveState.ts';
import type { Summarise } from './summary.ts';
import type { Settable } from './watched.ts';

/** How the second store fares. */
export type MirrorState =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly kind: 'files' | 'cache' }
  | Failure;

/** What the second store works with. */
export interface MirrorParts {
  readonly browser: Browser;
  readonly connection: Connection;
  readonly summarise: Summarise;
  readonly state: Settable<MirrorState>;
}
