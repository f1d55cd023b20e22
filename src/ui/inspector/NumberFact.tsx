import { useTranslation } from 'react-i18next';
import { NumberField } from '../parts/NumberField.tsx';
import styles from './Fact.module.css';
import { Fact } from './Fact.tsx';

interface NumberFactProps {
  label: string;
  value: number | undefined;
  mixed?: boolean;
  onChange(value: number | null): void;
  least?: number;
  most?: number;
  /** It is in hundredths. */
  percent?: boolean;
  /** What it counts, shown behind it. */
  unit?: string;
}

/** A fact that is a number. */
export function NumberFact({ label, value, mixed, onChange, least = 0, unit, ...rest }: NumberFactProps) {
  const { t } = useTranslation();
  return (
    <Fact noted label={label}>
      <NumberField
        quiet
        label={label}
        value={value}
        least={least}
        placeholder={t(mixed ? 'inspector.mixed' : 'inspector.notSet')}
        onChange={(next) => onChange(next ?? null)}
        {...rest}
      />
      {unit && value !== undefined && (
        <span className={styles.unit} aria-hidden>
          {unit}
        </span>
      )}
    </Fact>
  );
}
