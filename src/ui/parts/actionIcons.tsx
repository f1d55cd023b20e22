import { type EmotionLevel, emotionLevel } from '../../derive/emotionLevel.ts';
import type { TouchpointKind } from '../../model/touchpoint.ts';
import type { Icon } from './Button.tsx';
import { Diamond, Face, KindTile } from './Sign.tsx';

interface SignProps {
  size?: number | string;
}

const faceIcons: Record<EmotionLevel, Icon> = {
  [-2]: faceIcon(-2),
  [-1]: faceIcon(-1),
  0: faceIcon(0),
  1: faceIcon(1),
  2: faceIcon(2),
};

const kindIcons: Record<TouchpointKind, Icon> = {
  communication: () => <KindTile kind="communication" />,
  digital: () => <KindTile kind="digital" />,
  human: () => <KindTile kind="human" />,
  physical: () => <KindTile kind="physical" />,
  sensory: () => <KindTile kind="sensory" />,
};

/** The face of an emotion, for buttons and menus. */
export function emotionIcon(emotion: number): Icon {
  return faceIcons[emotionLevel(emotion)];
}

/** The tile of a kind of touchpoint, for buttons and menus. */
export function kindIcon(kind: TouchpointKind): Icon {
  return kindIcons[kind];
}

/** The sign of a moment of truth that helps. */
export function PositiveMoment({ size = 16 }: SignProps) {
  return <Diamond tone="positive" size={Number(size)} />;
}

/** The sign of a moment of truth that harms. */
export function NegativeMoment({ size = 16 }: SignProps) {
  return <Diamond tone="negative" size={Number(size)} />;
}

/** The filled point of what is known for certain. */
export function Researched({ size = 16 }: SignProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden>
      <circle cx="12" cy="12" r="10" />
    </svg>
  );
}

function faceIcon(level: EmotionLevel): Icon {
  return ({ size = 16 }) => <Face emotion={level} size={Number(size)} />;
}
