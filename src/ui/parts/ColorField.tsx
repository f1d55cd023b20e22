import { Check, Minus } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import { usePictureTheme } from '../themeChoice.ts';
import styles from './ColorField.module.css';

interface ColorFieldProps {
  label: string;
  value: string | null;
  onChange(value: string | null): void;
  /** Whether there may be none. */
  canBeNone?: boolean;
}

const names = Array.from({ length: 12 }, (_, index) => `s${index + 1}`);

/** One of the twelve colours, which look right in both themes. */
export function ColorField({ label, value, onChange, canBeNone }: ColorFieldProps) {
  const { t } = useTranslation();
  const theme = usePictureTheme();
  const group = useId();
  const choice = (color: string | null, name: string) => (
    <label key={name} className={styles.choice} data-tip={name}>
      <input
        type="radio"
        className={styles.input}
        name={group}
        aria-label={name}
        checked={color === value}
        onChange={() => onChange(color)}
      />
      <span
        className={[styles.dot, color === null && styles.none].filter(Boolean).join(' ')}
        style={color === null ? undefined : { background: segmentColorOf(color, theme).ink }}
      >
        {color === null && <Minus size={14} aria-hidden />}
        {color !== null && color === value && <Check size={14} strokeWidth={2.5} aria-hidden />}
      </span>
    </label>
  );
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {canBeNone && choice(null, t('dialogs.noColor'))}
        {names.map((name, index) => choice(name, t('dialogs.colorNumber', { number: index + 1 })))}
      </div>
    </fieldset>
  );
}
