import type { Measure } from '../../derive/measure.ts';
import type { Logo } from '../../derive/pictureFrame.ts';

/** What makes pictures those of one organisation; kept on this device, never in a map. */
export interface Brand {
  /** A colour as six hexadecimal digits behind a #; null for none. */
  readonly accent: string | null;
  /** The name of a font of the machine; null for the font of the product. */
  readonly font: string | null;
  readonly logo: Logo | null;
}

/** Fonts that office programs have too. */
export const brandFonts = ['Arial', 'Calibri', 'Georgia', 'Helvetica', 'Verdana'] as const;

/** Nothing of one's own. */
export const noBrand: Brand = { accent: null, font: null, logo: null };

const KEY = 'throughline.brand';

const mostMeasured = 20_000;

/** The brand of this device; what is not one is passed over. */
export function keptBrand(): Brand {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof found === 'object' && found !== null ? checked(found) : noBrand;
  } catch {
    return noBrand;
  }
}

/** Keeps the brand on this device; says whether it could be kept. */
export function keepBrand(brand: Brand): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(brand));
    return true;
  } catch {
    return false;
  }
}

function checked(found: { accent?: unknown; font?: unknown; logo?: unknown }): Brand {
  const { accent, font, logo } = found;
  return {
    accent: typeof accent === 'string' && /^#[0-9a-f]{6}$/i.test(accent) ? accent : null,
    font: brandFonts.find((name) => name === font) ?? null,
    logo: isLogo(logo) ? logo : null,
  };
}

function isLogo(value: unknown): value is Logo {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, address, width, height } = value as Partial<Record<keyof Logo, unknown>>;
  const isLength = (length: unknown) => typeof length === 'number' && length > 0 && length <= 2_000;
  return (
    typeof hash === 'string' &&
    typeof address === 'string' &&
    /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]*={0,2}$/.test(address) &&
    isLength(width) &&
    isLength(height)
  );
}

const measures = new Map<string, Measure>();

/** Measures text in a font of the machine, as browsers draw it. */
export function brandMeasure(family: string): Measure {
  const known = measures.get(family);
  if (known) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text.');
  const widths = new Map<string, number>();
  const measure: Measure = (text, { size, weight }) => {
    const key = `${weight} ${size} ${text}`;
    const width = widths.get(key);
    if (width !== undefined) return width;
    context.font = `${weight} ${size}px "${family}", "Inter Variable", system-ui, sans-serif`;
    const found = context.measureText(text).width;
    if (widths.size >= mostMeasured) widths.clear();
    widths.set(key, found);
    return found;
  };
  measures.set(family, measure);
  return measure;
}
