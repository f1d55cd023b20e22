import { ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickPicture } from '../../ui/images/pickPicture.ts';
import { takePicture } from '../../ui/images/takePicture.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import type { Message } from '../../words/key.ts';
import styles from './BrandFields.module.css';
import { type Brand, brandFonts, keepBrand } from './brand.ts';
import choices from './ExportChoices.module.css';

const firstAccent = '#2b59e0';

interface BrandFieldsProps {
  brand: Brand;
  onChange(brand: Brand): void;
}

/** Colour, font and logo of one's own, for all pictures that are made on this device. */
export function BrandFields({ brand, onChange }: BrandFieldsProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Message | null>(null);
  const change = (fields: Partial<Brand>) => {
    const next = { ...brand, ...fields };
    onChange(next);
    setProblem(keepBrand(next) ? null : { key: 'exporting.brandNotKept' });
  };
  const pick = async () => {
    const file = await pickPicture();
    if (!file) return;
    const taken = await takePicture(file);
    if ('key' in taken) return setProblem(taken);
    const { hash, width, height, mediaType, data } = taken;
    change({ logo: { hash, width, height, address: `data:${mediaType};base64,${data}` } });
  };
  return (
    <details className={styles.brand}>
      <summary className={choices.heading}>{t('exporting.brand')}</summary>
      <div className={choices.rows}>
        <p className={choices.note}>{t('exporting.brandNote')}</p>
        <div className={styles.line}>
          <Checkbox
            checked={brand.accent !== null}
            onChange={(isOn) => change({ accent: isOn ? firstAccent : null })}
          >
            {t('exporting.accent')}
          </Checkbox>
          {brand.accent !== null && (
            <input
              type="color"
              className={styles.color}
              aria-label={t('exporting.accentColor')}
              value={brand.accent}
              onChange={(event) => change({ accent: event.target.value })}
            />
          )}
        </div>
        <Select
          label={t('exporting.font')}
          none="Inter"
          value={brandFonts.find((name) => name === brand.font) ?? null}
          onChange={(font) => change({ font })}
          choices={brandFonts.map((name) => ({ value: name, label: name }))}
        />
        <div className={styles.line}>
          <Button look="line" icon={ImagePlus} onClick={() => void pick()}>
            {brand.logo ? t('exporting.otherLogo') : t('exporting.chooseLogo')}
          </Button>
          {brand.logo && (
            <>
              <img className={styles.logo} src={brand.logo.address} alt={t('exporting.with.logo')} />
              <IconButton icon={X} label={t('exporting.removeLogo')} onClick={() => change({ logo: null })} />
            </>
          )}
        </div>
        {problem && (
          <p role="alert" className={styles.problem}>
            {t(problem.key, { ...problem.values })}
          </p>
        )}
      </div>
    </details>
  );
}
