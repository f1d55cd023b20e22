import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LayoutPicture } from '../LayoutPicture.tsx';
import styles from './ExportChoices.module.css';
import type { ExportLayout } from './exportChoice.ts';

const names = {
  timeline: { label: 'actions.timeline', tip: 'actions.timelineTip' },
  compact: { label: 'actions.compact', tip: 'actions.compactTip' },
  wrapped: { label: 'exporting.wrapped', tip: 'exporting.wrappedTip' },
} as const;

interface LayoutFieldProps {
  value: ExportLayout;
  onChange(value: ExportLayout): void;
}

/** The layouts of pictures, each with a small sign of it. */
export function LayoutField({ value, onChange }: LayoutFieldProps) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <div role="radiogroup" aria-label={t('exporting.layout')} className={styles.layouts}>
      {(['timeline', 'compact', 'wrapped'] as const).map((layout) => (
        <label key={layout} className={styles.layout} data-tip={t(names[layout].tip)}>
          <input
            type="radio"
            className={styles.input}
            name={group}
            checked={layout === value}
            onChange={() => onChange(layout)}
          />
          <LayoutPicture layout={layout} />
          {t(names[layout].label)}
        </label>
      ))}
    </div>
  );
}
