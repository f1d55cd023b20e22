import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/parts/Button.tsx';
import { ExportChecks } from './ExportChecks.tsx';
import styles from './ExportPreview.module.css';
import { ExportSize } from './ExportSize.tsx';
import type { ExportChoice } from './exportChoice.ts';
import type { ExportState } from './exportState.ts';
import { PreviewPage } from './PreviewPage.tsx';
import { PreviewWait } from './PreviewWait.tsx';
import type { PreviewState } from './usePreview.ts';

/** How many times larger than fitted the preview can be shown. */
const zooms = [1, 1.5, 2, 3, 4, 6, 8];

interface ExportPreviewProps extends ExportState {
  readonly making: Omit<PreviewState, 'preview'>;
  onChange(fields: Partial<ExportChoice>): void;
}

/** The picture as it will be, how large its file gets, and what was found when it was looked over. */
export function ExportPreview({ onChange, making, ...state }: ExportPreviewProps) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState(0);
  const shown = state.preview ?? (making.state === 'quick' ? making.last : null);
  const pages = shown?.pages ?? [];
  const scale = zooms[zoom] ?? 1;
  const several = pages.length > 1;
  return (
    <div className={styles.left}>
      <section
        className={styles.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is moved by keys too
        tabIndex={0}
        aria-label={t('exporting.preview')}
        data-zoomed={zoom > 0 || several || undefined}
        aria-busy={making.state === 'working'}
      >
        <PreviewWait state={making.state} stop={making.stop} resume={making.resume} />
        {pages.map((scene, at) => (
          <PreviewPage
            // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name than their number
            key={at}
            scene={scene}
            zoom={scale}
            name={several ? t('exporting.page', { number: at + 1 }) : t('exporting.preview')}
          />
        ))}
      </section>
      <div className={styles.facts}>
        {making.state === 'stopped' ? <span /> : <ExportSize {...state} />}
        <div className={styles.zoom}>
          <IconButton
            small
            icon={Minus}
            label={t('exporting.smaller')}
            off={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          />
          <button type="button" className={styles.fit} onClick={() => setZoom(0)}>
            {zoom === 0 ? t('exporting.fit') : `${scale}×`}
          </button>
          <IconButton
            small
            icon={Plus}
            label={t('exporting.larger')}
            off={zoom === zooms.length - 1}
            onClick={() => setZoom(zoom + 1)}
          />
        </div>
      </div>
      <ExportChecks {...state} onChange={onChange} />
    </div>
  );
}
