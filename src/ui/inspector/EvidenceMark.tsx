import type { Touchpoint } from '../../model/touchpoint.ts';
import { emotionColor } from '../parts/Sign.tsx';

/** The point of a touchpoint as it stands on the curve: filled when it is researched, hollow when it is assumed. */
export function EvidenceMark({ touchpoint: { evidence, emotion } }: { touchpoint: Touchpoint }) {
  const color = emotion === undefined ? 'var(--text-3)' : emotionColor(emotion);
  const isGuess = evidence === 'assumption';
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
      <circle
        cx="6"
        cy="6"
        r={isGuess ? 4.5 : 5.5}
        fill={isGuess ? 'none' : color}
        stroke={color}
        strokeWidth={isGuess ? 2 : 0}
      />
    </svg>
  );
}
