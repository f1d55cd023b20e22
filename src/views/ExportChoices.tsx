import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/parts/Checkbox.tsx';
import { Segmented } from '../ui/parts/Segmented.tsx';
import type { PictureScale } from '../ui/pictures.ts';
import styles from './ExportDialog.module.css';
import type { ExportChoice, ExportFormat } from './exportChoice.ts';
import { LayoutPicture } from './LayoutPicture.tsx';

interface ExportChoicesProps {
  choice: ExportChoice;
  onChange(fields: Partial<ExportChoice>): void;
}

/** What can be chosen about the file. */
export function ExportChoices({ choice, onChange }: ExportChoicesProps) {
  const { t } = useTranslation();
  const { format } = choice;
  return (
    <div className={styles.right}>
      <Choice name={t('exporting.format')}>
        <Segmented<ExportFormat>
          wide
          label={t('exporting.format')}
          value={format}
          onChange={(next) => onChange({ format: next })}
          choices={[
            { value: 'png', label: 'PNG' },
            { value: 'svg', label: 'SVG' },
            { value: 'json', label: 'JSON' },
          ]}
        />
      </Choice>
      {format === 'json' && <p className={styles.note}>{t('exporting.jsonNote')}</p>}
      {format === 'svg' && <p className={styles.note}>{t('exporting.svgNote')}</p>}
      {format !== 'json' && <PictureChoices choice={choice} onChange={onChange} />}
    </div>
  );
}

function PictureChoices({ choice, onChange }: ExportChoicesProps) {
  const { t } = useTranslation();
  return (
    <>
      <Choice name={t('exporting.layout')}>
        <LayoutField value={choice.layout} onChange={(layout) => onChange({ layout })} />
      </Choice>
      <Choice name={t('exporting.size')}>
        <Segmented<PictureScale>
          wide
          label={t('exporting.size')}
          value={choice.scale}
          onChange={(scale) => onChange({ scale })}
          choices={[
            { value: '1', label: '1×' },
            { value: '2', label: '2×' },
            { value: '3', label: '3×' },
            { value: 'slide', label: t('exporting.slide') },
          ]}
        />
      </Choice>
      <Choice name={t('exporting.theme')}>
        <Segmented<'light' | 'dark'>
          wide
          label={t('exporting.theme')}
          value={choice.theme}
          onChange={(theme) => onChange({ theme })}
          choices={[
            { value: 'light', label: t('actions.themeLight') },
            { value: 'dark', label: t('actions.themeDark') },
          ]}
        />
      </Choice>
      <Choice name={t('exporting.include')}>
        <div className={styles.includes}>
          <Checkbox checked={choice.title} onChange={(title) => onChange({ title })}>
            {t('exporting.includeTitle')}
          </Checkbox>
          <Checkbox checked={choice.legend} onChange={(legend) => onChange({ legend })}>
            {t('exporting.includeLegend')}
          </Checkbox>
          <Checkbox checked={choice.notes} onChange={(notes) => onChange({ notes })}>
            {t('exporting.includeNotes')}
          </Checkbox>
        </div>
      </Choice>
    </>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.heading}>{name}</h3>
      {children}
    </section>
  );
}

interface LayoutFieldProps {
  value: ExportChoice['layout'];
  onChange(value: ExportChoice['layout']): void;
}

function LayoutField({ value, onChange }: LayoutFieldProps) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <div role="radiogroup" aria-label={t('exporting.layout')} className={styles.layouts}>
      {(['timeline', 'compact'] as const).map((layout) => (
        <label key={layout} className={styles.layout} data-tip={t(`actions.${layout}Tip`)}>
          <input
            type="radio"
            className={styles.input}
            name={group}
            checked={layout === value}
            onChange={() => onChange(layout)}
          />
          <LayoutPicture layout={layout} />
          {t(`actions.${layout}`)}
        </label>
      ))}
    </div>
  );
}
