import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import styles from './ExportPreview.module.css';
import type { ExportState } from './exportState.ts';
import { useFileSize } from './useFileSize.ts';

/** How large what is made will be: pages, pixels, millimetres, and about how many bytes. */
export function ExportSize(state: ExportState) {
  const { t, i18n } = useTranslation();
  const bytes = useFileSize(state);
  const size = state.preview?.size;
  return (
    <p className={styles.sizes}>
      {size && size.pages > 1 && <b>{t('exporting.pages', { count: size.pages })}</b>}
      {/* Sizes are compared digit by digit: no language groups them. */}
      {size?.pixels && <span>{t('exporting.pixels', words(size.pixels))}</span>}
      {size?.millimetres && <span>{t('exporting.millimetres', words(size.millimetres))}</span>}
      {state.format.id !== 'print' && (
        <span>{bytes === null ? t('exporting.measuring') : sizeText(t, bytes, i18n.language)}</span>
      )}
    </p>
  );
}

function words({ width, height }: { readonly width: number; readonly height: number }) {
  return { width: String(Math.round(width)), height: String(Math.round(height)) };
}

function sizeText(t: TFunction, bytes: number, language: string): string {
  const isSmall = bytes < 100_000;
  const digits = isSmall ? 0 : 1;
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (isSmall) return t('exporting.kilobytes', { size: format.format(Math.max(1, bytes / 1_000)) });
  return t('exporting.megabytes', { size: format.format(bytes / 1_000_000) });
}
