import { type CSSProperties, type KeyboardEvent, type PointerEvent, type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmotionLevel } from '../../derive/emotionLevel.ts';
import { emotionNumber, levelName } from '../emotionWords.ts';
import styles from './EmotionSlider.module.css';
import { emotionAfterKey, emotionAt } from './emotionKeys.ts';
import { emotionColor, Face } from './Sign.tsx';

interface EmotionSliderProps {
  /** undefined when no emotion is set. */
  value: number | undefined;
  /** Whether it stands for several emotions that differ; then `value` is undefined. */
  mixed?: boolean;
  /** What the person set; null takes the emotion away. */
  onChange(value: number | null): void;
  /** What would be set if the pointer were let go now; null when the gesture was given up. */
  onPreview(value: number | null): void;
  /** It has the focus when its dialog opens. */
  isFirst?: boolean;
  ref?: Ref<HTMLDivElement>;
}

const levels: readonly EmotionLevel[] = [-2, -1, 0, 1, 2];

/** Five faces over a track: sets an emotion by pointer or keys, in levels, and with Shift in tenths. */
export function EmotionSlider({ value, mixed, onChange, onPreview, isFirst, ref }: EmotionSliderProps) {
  const { t, i18n } = useTranslation();
  const drag = useEmotionDrag(onChange, onPreview);
  const key = (event: KeyboardEvent) => {
    const next = emotionAfterKey(value, event.key, event.shiftKey);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(next);
  };
  const spoken =
    value === undefined
      ? t(mixed ? 'inspector.mixed' : 'actions.noEmotion')
      : `${levelName(t, value)}, ${emotionNumber(value, i18n.language)}`;
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      data-first={isFirst}
      aria-label={t('domain.emotion')}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={value ?? 0}
      aria-valuetext={spoken}
      data-set={value === undefined ? undefined : true}
      className={styles.slider}
      onKeyDown={key}
      {...drag}
    >
      <div className={styles.faces}>
        {levels.map((level) => (
          <span key={level} className={styles.face} style={at(level)} data-tip={levelName(t, level)}>
            <Face emotion={level} size={20} />
          </span>
        ))}
      </div>
      <div className={styles.track}>
        {levels.map((level) => (
          <i key={level} className={styles.tick} style={at(level)} />
        ))}
        {value !== undefined && (
          <b className={styles.thumb} style={{ ...at(value), color: emotionColor(value) }} />
        )}
      </div>
    </div>
  );
}

function at(emotion: number): CSSProperties {
  return { '--at': `${(emotion + 2) * 25}%` } as CSSProperties;
}

/** The pointer on the scale: pressing or dragging shows what would be set, letting go sets it, Escape gives it up. */
function useEmotionDrag(onChange: (value: number) => void, onPreview: (value: number | null) => void) {
  const held = useRef<number | null>(null);
  const emotionUnder = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return emotionAt((event.clientX - box.left) / box.width, event.shiftKey);
  };
  const giveUp = () => {
    if (held.current === null) return;
    held.current = null;
    onPreview(null);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = emotionUnder(event);
      onPreview(held.current);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (held.current === null) return;
      const next = emotionUnder(event);
      if (next !== held.current) onPreview(next);
      held.current = next;
    },
    onPointerUp() {
      const value = held.current;
      if (value === null) return;
      held.current = null;
      onPreview(null);
      onChange(value);
    },
    onPointerCancel: giveUp,
    onKeyDownCapture(event: KeyboardEvent) {
      if (event.key !== 'Escape' || held.current === null) return;
      event.stopPropagation();
      giveUp();
    },
  };
}
