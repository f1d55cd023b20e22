import type { TFunction } from 'i18next';
import { TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../derive/scene.ts';
import { pngPlan } from '../formats/pngScale.ts';
import { ScenePicture } from '../ui/parts/ScenePicture.tsx';
import { pngScaleOf } from '../ui/pictures.ts';
import styles from './ExportDialog.module.css';
import { type ExportChoice, millimetres } from './exportChoice.ts';
import { useFileSize } from './useFileSize.ts';

interface ExportPreviewProps {
  choice: ExportChoice;
  scene: Scene;
}

/** The picture as it will be, and how large its file gets. */
export function ExportPreview({ choice, scene }: ExportPreviewProps) {
  const { t } = useTranslation();
  const { width, height } = scene;
  const ratio = { '--ratio': width / height } as CSSProperties;
  return (
    <div className={styles.left}>
      <div className={styles.frame}>
        <div className={styles.picture} style={ratio} role="img" aria-label={t('exporting.preview')}>
          <ScenePicture scene={scene} />
        </div>
      </div>
      <PictureFacts choice={choice} scene={scene} />
    </div>
  );
}

function PictureFacts({ choice, scene }: ExportPreviewProps) {
  const { t, i18n } = useTranslation();
  const bytes = useFileSize(choice, scene);
  const wanted = pngScaleOf(choice.scale);
  const plan = pngPlan(scene, { scale: choice.format === 'png' ? wanted : 1 });
  const isPng = choice.format === 'png';
  const width = Math.round(isPng ? plan.width : scene.width);
  const height = Math.round(isPng ? plan.height : scene.height);
  const number = (value: number) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(value);
  return (
    <>
      <p className={styles.facts}>
        {choice.format !== 'json' && (
          <>
            {/* Sizes are compared digit by digit: no language groups them. */}
            <span>{t('exporting.pixels', { width: String(width), height: String(height) })}</span>
            <span>
              {t('exporting.millimetres', {
                width: String(millimetres(width)),
                height: String(millimetres(height)),
              })}
            </span>
          </>
        )}
        <span>{bytes === null ? t('exporting.measuring') : sizeText(t, bytes, i18n.language)}</span>
      </p>
      {isPng && plan.reduced && (
        <p role="status" className={styles.warning}>
          <TriangleAlert size={16} strokeWidth={1.5} aria-hidden />
          {t('exporting.reduced', { scale: `${number(plan.scale)}×`, wanted: `${number(wanted)}×` })}
        </p>
      )}
    </>
  );
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
