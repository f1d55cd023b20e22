import { curveSegments } from '../derive/curveSegments.ts';
import { emotionColor } from '../ui/parts/Sign.tsx';

const width = 258;
const height = 136;
const left = 18;
const gap = 4;

interface JourneyPictureProps {
  className: string | undefined;
  /** For each segment the emotion of its touchpoint in each stage. */
  bands: readonly (readonly number[])[];
}

/** A small picture of a journey: stages across, a row of cards for each segment and its curve. */
export function JourneyPicture({ className, bands }: JourneyPictureProps) {
  const count = bands[0]?.length ?? 0;
  const slot = (width - 2 * left + gap) / count;
  const bandHeight = (height - 30) / bands.length;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {bands[0]?.map((_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the stages of the picture never change
          key={index}
          x={left + index * slot}
          y="14"
          width={slot - gap}
          height="4"
          rx="2"
          fill="var(--line-strong)"
        />
      ))}
      {bands.map((emotions, index) => (
        <BandPicture
          key={emotions.join()}
          emotions={emotions}
          slot={slot}
          top={26 + index * bandHeight}
          height={bandHeight}
        />
      ))}
    </svg>
  );
}

interface BandPictureProps {
  emotions: readonly number[];
  slot: number;
  top: number;
  height: number;
}

function BandPicture({ emotions, slot, top, height: bandHeight }: BandPictureProps) {
  const cardHeight = Math.min(22, bandHeight * 0.3);
  const middle = top + cardHeight + (bandHeight - cardHeight) / 2;
  const level = (bandHeight - cardHeight) * 0.19;
  const cardWidth = slot - gap - 4;
  const points = emotions.map((emotion, index) => ({
    x: left + index * slot + (slot - gap) / 2,
    y: middle - emotion * level,
    emotion,
  }));
  return (
    <g>
      {points.map(({ x }) => (
        <g key={x} transform={`translate(${x - cardWidth / 2} ${top})`}>
          <rect
            width={cardWidth}
            height={cardHeight}
            rx="3"
            fill="var(--surface)"
            stroke="var(--line-strong)"
          />
          <rect x="4" y={cardHeight * 0.3} width={cardWidth - 8} height="2" rx="1" fill="var(--text-3)" />
          <rect
            x="4"
            y={cardHeight * 0.55}
            width={(cardWidth - 8) * 0.6}
            height="2"
            rx="1"
            fill="var(--line-strong)"
          />
        </g>
      ))}
      <path d={`M${left} ${middle}H${width - left}`} stroke="var(--baseline)" />
      <path d={curvePath(points)} fill="none" stroke="var(--curve)" strokeWidth="1.5" strokeLinecap="round" />
      {points.map(({ x, y, emotion }) => (
        <circle key={x} cx={x} cy={y} r="2.75" fill={emotionColor(emotion)} stroke="var(--band)" />
      ))}
    </g>
  );
}

function curvePath(points: readonly { readonly x: number; readonly y: number }[]): string {
  const parts = curveSegments(points).map(
    ({ fromControl, toControl, to }) =>
      `C${fromControl.x} ${fromControl.y} ${toControl.x} ${toControl.y} ${to.x} ${to.y}`,
  );
  return `M${points[0]?.x} ${points[0]?.y}${parts.join('')}`;
}
