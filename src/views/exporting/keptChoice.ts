import { lightTheme } from '../../derive/theme.ts';
import { cardMarksShown } from '../../ui/cardMarks.ts';
import { pictureThemeNow } from '../../ui/themeChoice.ts';
import type { ExportChoice, ExportShows } from './exportChoice.ts';
import { exportFormats } from './exportFormats.ts';

const KEY = 'throughline.export';

/** What is kept on the device from one export to the next: what belongs to no map. */
type Kept = Pick<ExportChoice, 'format' | 'options' | 'carries' | 'onlyVisible'>;

/** What is chosen when the dialog opens: as the last time on this device, for a map in the layout in which it is on screen, as-is or to-be as there. */
export function firstChoice(layout: 'timeline' | 'compact', shows: ExportShows): ExportChoice {
  const { format, options, carries, onlyVisible } = kept();
  return {
    what: { of: 'map' },
    shows,
    look: {
      layout,
      frame: 'none',
      theme: pictureThemeNow() === lightTheme ? 'light' : 'dark',
      title: true,
      headline: false,
      headlineText: '',
      legend: true,
      source: false,
      sourceText: '',
      date: false,
      evidence: true,
      actions: cardMarksShown(),
      popular: cardMarksShown(),
      logo: true,
      background: true,
      notes: false,
    },
    format: exportFormats.some(({ id }) => id === format) ? (format ?? 'png') : 'png',
    options: typeof options === 'object' && options !== null ? options : {},
    asFiltered: true,
    carries: carries === true,
    carriesAsked: false,
    onlyVisible: onlyVisible === true,
  };
}

/** Keeps what the next export begins with. */
export function keepChoice({ format, options, carries, onlyVisible }: ExportChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ format, options, carries, onlyVisible } satisfies Kept));
  } catch {
    // Where nothing may be kept, the next export begins as the first one did.
  }
}

function kept(): Partial<Kept> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
