import type { EmotionColor, Theme } from './theme.ts';

/** A theme for people who want more contrast: the same colours in stronger roles, so that every line, label and mark stands out from its ground. */
export function withMoreContrast(theme: Theme): Theme {
  const { text, text2, text3, line, lineStrong, bar, accent, accentRing, emotions } = theme;
  const strong = ({ text: mark, ...rest }: EmotionColor) => ({ ...rest, text: mark, mark });
  return {
    ...theme,
    hasEdges: true,
    hover: line,
    line: bar,
    lineSoft: bar,
    lineStrong: text3,
    text2: text,
    text3: text2,
    off: text3,
    accentLine: accent,
    accentRing: { ...accentRing, opacity: 0.5 },
    bar: text3,
    curve: text,
    edgeGuess: text2,
    grid: lineStrong,
    baseline: text3,
    emotions: {
      [-2]: strong(emotions[-2]),
      [-1]: strong(emotions[-1]),
      0: strong(emotions[0]),
      1: strong(emotions[1]),
      2: strong(emotions[2]),
    },
  };
}

const ink = 'CanvasText';
const ground = 'Canvas';
const faint = 'color-mix(in srgb, CanvasText 25%, Canvas)';
const off = 'GrayText';
const chosen = 'Highlight';
const emotion: EmotionColor = { mark: ink, text: ink, tint: ground };
const kind = { ink, tint: ground };

/** The colours of a machine that sets all colours itself. What they mean elsewhere is told by shape alone: faces, signs, edges, heights. */
export function forcedTheme({ segments }: Theme): Theme {
  return {
    name: 'forced',
    hasEdges: true,
    ...{ canvas: ground, canvasDot: ground, surface: ground, band: ground, sunken: ground },
    ...{ raised: ground, hover: ground, line: ink, lineSoft: faint, lineStrong: ink },
    ...{ text: ink, text2: ink, text3: ink, off, ink, onInk: ground },
    ...{ accent: chosen, accentSoft: ground, accentLine: chosen },
    accentRing: { color: chosen, opacity: 0.5 },
    ...{ danger: ink, warn: ink, faceInk: ground, bar: ink, curve: ink },
    areaPositive: { color: ink, opacity: 0.1 },
    areaNegative: { color: ink, opacity: 0.1 },
    ...{ edgeGuess: ink, grid: faint, baseline: 'color-mix(in srgb, CanvasText 60%, Canvas)' },
    shade: { color: ground, opacity: 0 },
    emotions: { [-2]: emotion, [-1]: emotion, 0: emotion, 1: emotion, 2: emotion },
    kinds: { digital: kind, communication: kind, human: kind, physical: kind, sensory: kind },
    segments: segments.map(({ dash, shape }) => ({ ink, tint: ground, dash, shape })),
  };
}
