import type { EmotionLevel } from '../../derive/emotionLevel.ts';
import { noteEdge, noteGround } from '../../derive/noteItems.ts';
import type { Theme, Veil } from '../../derive/theme.ts';

/** The colours in which the map is painted from far off, as a canvas takes them. */
export interface FarColors {
  readonly canvas: string;
  readonly band: string;
  readonly card: string;
  readonly line: string;
  readonly baseline: string;
  readonly edge: string;
  readonly edgeGuess: string;
  readonly edgeHovered: string;
  readonly curve: string;
  readonly link: string;
  /** The curve of today under the wanted one, the gap between them, and what marks say. */
  readonly today: string;
  readonly gap: Veil;
  readonly ink: string;
  /** The colours of a note that has this colour, or none of its own. */
  note(color: string | undefined): { readonly ground: string; readonly edge: string };
  readonly above: Veil;
  readonly below: Veil;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentRing: Veil;
  readonly emotion: Readonly<Record<EmotionLevel, string>>;
}

/** How much contrast the person has asked the system for; `forced` is its own few colours. */
export type Contrast = 'usual' | 'more' | 'forced';

/** The colours of a theme for what is seen from far off. `system` gives a colour of the system by its name in CSS. */
export function farColors(theme: Theme, contrast: Contrast, system: (name: string) => string): FarColors {
  const usual = usualColors(theme);
  if (contrast === 'usual') return usual;
  if (contrast === 'more') {
    const { text2, text3, text } = theme;
    return {
      ...usual,
      line: text3,
      baseline: text2,
      edge: text2,
      edgeGuess: text2,
      edgeHovered: text,
      curve: text,
      link: text2,
      today: text2,
      note: (color) => ({ ground: noteGround(color, theme), edge: text2 }),
    };
  }
  const [ground, ink, accent] = [system('Canvas'), system('CanvasText'), system('Highlight')];
  const grounds = { canvas: ground, band: ground, card: ground, accentSoft: ground };
  const inks = {
    line: ink,
    baseline: ink,
    edge: ink,
    edgeGuess: ink,
    edgeHovered: accent,
    curve: ink,
    link: ink,
    today: ink,
    ink,
  };
  const note = () => ({ ground, edge: ink });
  return { ...usual, ...grounds, ...inks, note, accent, accentRing: { color: accent, opacity: 0.5 } };
}

function usualColors(theme: Theme): FarColors {
  return {
    canvas: theme.canvas,
    band: theme.band,
    card: theme.surface,
    line: theme.line,
    baseline: theme.baseline,
    edge: theme.lineStrong,
    edgeGuess: theme.edgeGuess,
    edgeHovered: theme.text3,
    curve: theme.curve,
    link: theme.text3,
    today: theme.bar,
    gap: { color: theme.emotions[2].mark, opacity: 0.2 },
    ink: theme.ink,
    note: (color) => ({ ground: noteGround(color, theme), edge: noteEdge(color, theme) }),
    above: theme.areaPositive,
    below: theme.areaNegative,
    accent: theme.accent,
    accentSoft: theme.accentSoft,
    accentRing: theme.accentRing,
    emotion: {
      [-2]: theme.emotions[-2].mark,
      [-1]: theme.emotions[-1].mark,
      0: theme.emotions[0].mark,
      1: theme.emotions[1].mark,
      2: theme.emotions[2].mark,
    },
  };
}
