/** English words of choosing touchpoints, many at once. */
export const selecting = {
  all: 'Select all',
  stage: 'Select all in this stage',
  segment: 'Select all in this segment',
  none: 'Select nothing',
  /** Cards of several cells that were moved; one of them tells where they went. */
  moved: '{{count}} touchpoints moved, {{title}} to {{stage}}, {{segment}}',
} as const;
