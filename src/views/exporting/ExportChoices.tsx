import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import type { MessageKey } from '../../words/key.ts';
import { BrandFields } from './BrandFields.tsx';
import type { Brand } from './brand.ts';
import styles from './ExportChoices.module.css';
import type { ExportChoice, ExportFrame, ExportLook } from './exportChoice.ts';
import { carriesMap, exportFormats } from './exportFormats.ts';
import type { ExportState } from './exportState.ts';
import { IncludeFields } from './IncludeFields.tsx';
import { LayoutField } from './LayoutField.tsx';
import { WhatField } from './WhatField.tsx';

interface ChoiceProps extends Omit<ExportState, 'preview'> {
  onChange(fields: Partial<ExportChoice>): void;
}

interface ExportChoicesProps extends ChoiceProps {
  readonly brand: Brand;
  onBrand(brand: Brand): void;
}

/** What can be chosen: what of the map, how it looks, and as what kind of file. */
export function ExportChoices({
  request,
  format,
  part,
  options,
  onChange,
  brand,
  onBrand,
}: ExportChoicesProps) {
  const { t } = useTranslation();
  const { choice } = request;
  const isPicture = format.id !== 'json';
  const lookTo = (fields: Partial<ExportLook>) => onChange({ look: { ...choice.look, ...fields } });
  const Options = part?.Options;
  return (
    <div className={styles.right}>
      {isPicture && (
        <>
          <Choice name={t('exporting.what')}>
            <WhatField request={request} onChange={onChange} />
          </Choice>
          <Choice name={t('exporting.layout')}>
            <LookFields request={request} onChange={lookTo} />
          </Choice>
        </>
      )}
      <Choice name={t('exporting.format')}>
        <FormatField value={choice.format} onChange={(next) => onChange({ format: next })} />
        {part?.note && <p className={styles.note}>{t(part.note)}</p>}
        {Options && (
          <Options
            request={request}
            options={options}
            onChange={(next) => onChange({ options: { ...choice.options, [format.id]: next } })}
          />
        )}
      </Choice>
      {isPicture && (
        <>
          <Choice name={t('exporting.include')}>
            <IncludeFields request={request} hasLogo={brand.logo !== null} onChange={lookTo} />
          </Choice>
          <CarryField {...{ request, format, part, options, onChange }} />
          <BrandFields brand={brand} onChange={onBrand} />
        </>
      )}
    </div>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.rows}>
      <h3 className={styles.heading}>{name}</h3>
      {children}
    </section>
  );
}

function FormatField({
  value,
  onChange,
}: {
  value: ExportChoice['format'];
  onChange(value: ExportChoice['format']): void;
}) {
  const { t } = useTranslation();
  return (
    <div role="radiogroup" aria-label={t('exporting.format')} className={styles.formats}>
      {exportFormats.map(({ id, label }) => (
        <label key={id} className={styles.format}>
          <input
            type="radio"
            className={styles.input}
            name="export-format"
            checked={id === value}
            onChange={() => onChange(id)}
          />
          {label.includes('.') ? t(label as MessageKey) : label}
        </label>
      ))}
    </div>
  );
}

function LookFields({
  request: { choice },
  onChange,
}: Pick<ExportState, 'request'> & { onChange(fields: Partial<ExportLook>): void }) {
  const { t } = useTranslation();
  const { layout, frame, theme } = choice.look;
  const isMap = choice.what.of !== 'curves' && choice.what.of !== 'moments';
  return (
    <div className={styles.rows}>
      {isMap && <LayoutField value={layout} onChange={(next) => onChange({ layout: next })} />}
      <Segmented<ExportFrame>
        wide
        label={t('exporting.shape')}
        value={frame}
        onChange={(next) => onChange({ frame: next })}
        choices={[
          { value: 'none', label: t('exporting.ownShape') },
          { value: '16:9', label: t('exporting.slide') },
          { value: '4:3', label: t('exporting.slideNarrow') },
        ]}
      />
      <Segmented<ExportLook['theme']>
        wide
        label={t('exporting.theme')}
        value={theme}
        onChange={(next) => onChange({ theme: next })}
        choices={[
          { value: 'light', label: t('actions.themeLight') },
          { value: 'dark', label: t('actions.themeDark') },
          { value: 'print', label: t('exporting.print'), tip: t('exporting.printTip') },
        ]}
      />
    </div>
  );
}

function CarryField({ request: { choice }, format, part, options, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  if (format.carries === 'never') return null;
  const carries = carriesMap(format, choice);
  const isBlank = part?.isBlank?.(options) ?? false;
  return (
    <section className={styles.carry}>
      <Checkbox
        checked={carries}
        onChange={(isOn) => onChange(format.carries === 'asked' ? { carriesAsked: isOn } : { carries: isOn })}
      >
        {t('exporting.carry')}
        <small className={styles.small}>{t(isBlank ? 'exporting.carryBlank' : 'exporting.carryNote')}</small>
      </Checkbox>
      {carries && !isBlank && (
        <Checkbox checked={choice.onlyVisible} onChange={(onlyVisible) => onChange({ onlyVisible })}>
          {t('exporting.onlyVisible')}
          <small className={styles.small}>{t('exporting.onlyVisibleNote')}</small>
        </Checkbox>
      )}
    </section>
  );
}
