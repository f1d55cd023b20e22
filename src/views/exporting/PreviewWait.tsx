import { Eye, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import styles from './ExportPreview.module.css';
import type { PreviewState } from './usePreview.ts';

/** In the place of the preview of a large map: that it is being drawn and can be stopped, or that it was stopped and can be drawn. The file can be made all the same. */
export function PreviewWait({ state, stop, resume }: Omit<PreviewState, 'preview' | 'last'>) {
  const { t } = useTranslation();
  if (state === 'quick') return null;
  const isWorking = state === 'working';
  return (
    <div className={styles.wait}>
      <p role="status">{t(isWorking ? 'exporting.drawing' : 'exporting.drawingStopped')}</p>
      {isWorking && <progress className={styles.waiting} aria-label={t('exporting.drawing')} />}
      <Button look="line" small icon={isWorking ? X : Eye} onClick={isWorking ? stop : resume}>
        {t(isWorking ? 'exporting.stop' : 'exporting.drawPreview')}
      </Button>
    </div>
  );
}
