/** The picture of a template without anything in it. */
export function BlankPicture({ className }: { className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 258 136" aria-hidden>
      <rect
        x="97"
        y="46"
        width="64"
        height="44"
        rx="8"
        fill="none"
        stroke="var(--text-3)"
        strokeDasharray="4 4"
      />
      <path d="M129 61v14M122 68h14" stroke="var(--text-2)" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
