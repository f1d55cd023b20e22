import type { selecting as english } from '../en/selecting.ts';
import type { Translation } from '../translation.ts';

/** Italian words of choosing touchpoints, many at once. */
export const selecting = {
  all: 'Seleziona tutto',
  stage: 'Seleziona tutto in questa fase',
  segment: 'Seleziona tutto in questo segmento',
  none: 'Deseleziona tutto',
  /** Cards of several cells that were moved; one of them tells where they went. */
  moved: '{{count}} punti di contatto spostati, {{title}} in {{stage}}, {{segment}}',
} as const satisfies Translation<typeof english>;
