import { emotionCurve } from '../derive/emotionCurve.ts';
import type { PointBox } from '../derive/layout.ts';
import type { Outline, OutlineBand, OutlineCard } from '../derive/outline.ts';
import { diamondPath } from '../derive/shapePaths.ts';
import { emotionColor } from '../ui/parts/Sign.tsx';

const width = 258;
const height = 136;
const left = 18;
const gap = 4;
/** The width that a map fills, with half a gap before its first and after its last stage. */
const across = width - 2 * left + gap;
const xOf = (part: number) => left - gap / 2 + part * across;

interface JourneyPictureProps {
  className: string | undefined;
  outline: Outline;
}

/** A small picture of a journey: stages across, a row of cards for each segment and its curve. */
export function JourneyPicture({ className, outline: { stages, bands } }: JourneyPictureProps) {
  const bandHeight = (height - 30) / bands.length;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {stages.map((start, index) => (
        <rect
          key={start}
          x={xOf(start) + gap / 2}
          y="14"
          width={((stages[index + 1] ?? 1) - start) * across - gap}
          height="4"
          rx="2"
          fill="var(--line-strong)"
        />
      ))}
      {bands.map((band, index) => (
        <BandPicture key={band.color} band={band} top={26 + index * bandHeight} height={bandHeight} />
      ))}
    </svg>
  );
}

interface BandPictureProps {
  band: OutlineBand;
  top: number;
  height: number;
}

interface Point extends PointBox {
  readonly moment: OutlineCard['moment'];
}

function BandPicture({ band, top, height: bandHeight }: BandPictureProps) {
  const cardHeight = Math.min(22, bandHeight * 0.3);
  const middle = top + cardHeight + (bandHeight - cardHeight) / 2;
  const level = (bandHeight - cardHeight) * 0.19;
  const points = band.cards.flatMap(({ x, width: part, emotion, moment, bridged = false }): Point[] => {
    if (emotion === undefined) return [];
    return [{ id: String(x), x: xOf(x + part / 2), y: middle - emotion * level, emotion, moment, bridged }];
  });
  return (
    <g>
      {band.cards.map(({ x, width: part }) => (
        <CardPicture key={x} x={xOf(x) + gap / 2} y={top} width={part * across - gap} height={cardHeight} />
      ))}
      <path d={`M${left} ${middle}H${width - left}`} stroke="var(--baseline)" />
      {emotionCurve(points, middle).pieces.map(({ d, dotted }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="var(--curve)"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeDasharray={dotted ? '0.75 3.5' : undefined}
        />
      ))}
      {points.map((point) => (
        <PointPicture key={point.id} {...point} />
      ))}
    </g>
  );
}

function CardPicture(card: { x: number; y: number; width: number; height: number }) {
  const inset = Math.min(4, card.width * 0.2);
  const line = card.width - 2 * inset;
  return (
    <g transform={`translate(${card.x} ${card.y})`}>
      <rect
        width={card.width}
        height={card.height}
        rx="3"
        fill="var(--surface)"
        stroke="var(--line-strong)"
      />
      <rect x={inset} y={card.height * 0.3} width={line} height="2" rx="1" fill="var(--text-3)" />
      <rect x={inset} y={card.height * 0.55} width={line * 0.6} height="2" rx="1" fill="var(--line-strong)" />
    </g>
  );
}

function PointPicture({ x, y, emotion, moment }: Point) {
  if (!moment) return <circle cx={x} cy={y} r="2.75" fill={emotionColor(emotion)} stroke="var(--band)" />;
  const color = emotionColor(moment === 'positive' ? 2 : -2);
  return moment === 'positive' ? (
    <path d={diamondPath(x, y, 9)} fill={color} stroke="var(--band)" />
  ) : (
    <path d={diamondPath(x, y, 6.5)} fill="var(--band)" stroke={color} strokeWidth="1.75" />
  );
}
