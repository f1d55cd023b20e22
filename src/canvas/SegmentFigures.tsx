import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { curveFigures } from '../derive/curveFigures.ts';
import { type EmotionLevel, emotionLevel } from '../derive/emotionLevel.ts';
import { faceOf } from '../derive/icons.ts';
import type { BandBox, LaneBox } from '../derive/layout.ts';
import { lowLane } from '../derive/metrics.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import { Face, Sign } from '../ui/parts/Sign.tsx';
import styles from './SegmentFigures.module.css';

/** The usual lanes above and below the curve, in board pixels. */
const usual = { above: 98, below: 38 } as const;

const levels: readonly EmotionLevel[] = [2, 1, 0, -1, -2];

interface SegmentFiguresProps {
  readonly band: BandBox;
  readonly words: SceneWords;
}

/** The figures of a segment: what its curve comes to, and the scale of faces beside it. */
export function SegmentFigures({ band, words }: SegmentFiguresProps) {
  const lane = band.lanes.find(({ type }) => type === 'emotion');
  if (!lane || band.levelHeight === 0) return null;
  const isUsual = band.lanes.length <= 3 && band.lanes[1] === lane;
  const part = isUsual ? band : partAround(band, lane);
  const figures = (
    <>
      <CurveSummary band={part} words={words} />
      <EmotionAxis band={part} />
    </>
  );
  if (isUsual) return figures;
  const style = { '--top': part.y - band.y, '--part': part.height, '--whole-band': band.height };
  return (
    <div className={styles.part} style={style as CSSProperties}>
      <div className={styles.partBed} style={{ '--h': part.height } as CSSProperties}>
        {figures}
      </div>
    </div>
  );
}

/** The part of a band that is as high as one with the usual lanes: by its height it is told how much room the figures have. */
function partAround(band: BandBox, { y, height }: LaneBox): BandBox {
  return { ...band, y: y - usual.above, height: usual.above + height + usual.below };
}

/** The remembered value, the lowest, the mean. */
function CurveSummary({ band, words }: SegmentFiguresProps) {
  const { t } = useTranslation();
  const cards = band.cells.flat();
  const figures = useMemo(() => curveFigures(band.cells.flat().map((card) => card.touchpoint)), [band.cells]);
  const lane = band.lanes.find(({ type }) => type === 'emotion');
  if (!figures || !lane) return null;
  const titled = (id: string) => {
    const touchpoint = cards.find((card) => card.id === id)?.touchpoint;
    return { title: touchpoint?.title ?? '', value: words.emotionValue(touchpoint?.emotion ?? 0) };
  };
  const peak = titled(figures.remembered.peakId);
  const last = titled(figures.remembered.lastId);
  const rememberedTip = t('board.rememberedTip', {
    peak: peak.value,
    peakTitle: peak.title,
    last: last.value,
    lastTitle: last.title,
  });
  const rows = [
    { value: figures.remembered.value, label: words.remembered, tip: rememberedTip },
    {
      value: figures.lowest.value,
      label: words.lowest,
      tip: t('board.lowestTip', { title: titled(figures.lowest.id).title }),
    },
    { value: figures.mean, label: words.mean, tip: undefined },
  ];
  return (
    <div
      className={styles.figures}
      style={{ '--y': lane.y - band.y } as CSSProperties}
      data-low={lane.height < lowLane || undefined}
      aria-hidden
    >
      {rows.map(({ value, label, tip }, index) => (
        <div key={label} className={styles.figure} data-first={index === 0 || undefined} data-tip={tip}>
          <i>
            <Face emotion={emotionLevel(value)} size={index === 0 ? 18 : 14} />
          </i>
          <b>{words.emotionValue(value)}</b>
          <span>{label}</span>
        </div>
      ))}
    </div>
  );
}

/** The five faces at the right edge of the header, each on the height of its level. */
function EmotionAxis({ band }: { band: BandBox }) {
  return levels.map((level) => (
    <span
      key={level}
      className={styles.level}
      style={{ '--y': band.baseline - band.y - level * band.levelHeight } as CSSProperties}
      data-level={level}
      aria-hidden
    >
      <Sign name={faceOf(emotionLevel(level))} size={12} />
    </span>
  ));
}
