/** The mark of the product: a line that runs through, with a moment on it. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <rect width="24" height="24" rx="7" fill="var(--ink)" />
      <path
        d="M4.5 14.5C7 8.5 9.5 8.5 12 12s5 3.5 7.5-3"
        fill="none"
        stroke="var(--on-ink)"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
      <path d="M12 9.1L14.9 12 12 14.9 9.1 12Z" fill="var(--on-ink)" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
