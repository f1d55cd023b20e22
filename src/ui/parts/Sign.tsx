import { type EmotionLevel, emotionLevel } from '../../derive/emotionLevel.ts';
import { faceOf, type IconName, iconShapes } from '../../derive/icons.ts';
import type { TouchpointKind } from '../../model/touchpoint.ts';
import styles from './Sign.module.css';

const levelTokens: Record<EmotionLevel, string> = { [-2]: 'm2', [-1]: 'm1', 0: '0', 1: 'p1', 2: 'p2' };

/** The colour token of an emotion: of marks, or of text and grounds. */
export function emotionColor(emotion: number, use?: 'text' | 'soft'): string {
  return `var(--emo-${levelTokens[emotionLevel(emotion)]}${use ? `-${use}` : ''})`;
}

interface SignProps {
  name: IconName;
  size: number;
  color?: string;
  /** What is knocked out of it. */
  ground?: string;
  /** A face drawn by its ring and features only: for what is not researched. */
  outline?: boolean;
}

/** A drawn sign of the map, just as on the board: faces, diamonds, kinds of touchpoint. It is not spoken; say its meaning beside it. */
export function Sign({ name, size, color = 'currentColor', ground = 'var(--surface)', outline }: SignProps) {
  const { grid, shapes } = iconShapes(name, color, ground, outline);
  return (
    <svg className={styles.sign} width={size} height={size} viewBox={`0 0 ${grid} ${grid}`} aria-hidden>
      {shapes.map(({ d, fill, stroke, strokeWidth }) => (
        <path
          key={d}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke}
          strokeWidth={strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}

/** The face of an emotion in its colour. */
export function Face({
  emotion,
  size,
  outline = false,
}: {
  emotion: number;
  size: number;
  outline?: boolean;
}) {
  return (
    <Sign
      name={faceOf(emotionLevel(emotion))}
      size={size}
      color={emotionColor(emotion)}
      ground={outline ? 'var(--surface)' : 'var(--face-ink)'}
      outline={outline}
    />
  );
}

/** The diamond of a moment of truth. */
export function Diamond({ tone, size }: { tone: 'positive' | 'negative'; size: number }) {
  const name = tone === 'positive' ? 'momentPositive' : 'momentNegative';
  return <Sign name={name} size={size} color={emotionColor(tone === 'positive' ? 2 : -2)} />;
}

const kindTokens: Record<TouchpointKind, string> = {
  communication: 'comm',
  digital: 'digital',
  human: 'human',
  physical: 'physical',
  sensory: 'sensory',
};

/** The tile of a kind of touchpoint. */
export function KindTile({ kind }: { kind: TouchpointKind }) {
  const token = `--k-${kindTokens[kind]}`;
  return (
    <span className={styles.kind} style={{ color: `var(${token})`, background: `var(${token}-soft)` }}>
      <Sign name={kind} size={12} />
    </span>
  );
}
