import type { Touchpoint } from '../../model/touchpoint.ts';

/** How sure we are, as a point: filled when it is researched, half when partly, hollow when it is assumed. */
export function EvidenceMark({ evidence }: { evidence: NonNullable<Touchpoint['evidence']> }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="currentColor" aria-hidden>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {evidence === 'researched' && <circle cx="6" cy="6" r="4.75" />}
      {evidence === 'partly' && <path d="M1.25 6a4.75 4.75 0 0 0 9.5 0z" />}
    </svg>
  );
}
