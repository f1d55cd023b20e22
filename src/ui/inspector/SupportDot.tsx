import type { Support } from '../../model/support.ts';

/** How a process supports a touchpoint, as a dot: filled when directly, open when indirectly. */
export function SupportDot({ relation }: Pick<Support, 'relation'>) {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden>
      <circle
        cx="4"
        cy="4"
        r="3.25"
        fill={relation === 'direct' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
