import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from './TextField.tsx';

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  /** Called with every number that may be, and with undefined when the field is emptied. */
  onChange(value: number | undefined): void;
  least: number;
  most?: number;
  hint?: string;
  /** It is a number of hundredths, and may be typed with its sign: *33.3 %*. */
  percent?: boolean;
  /** Looks like plain text until it is pointed at or edited. */
  quiet?: boolean;
  placeholder?: string;
}

/** A field for a number. What is not a number, or out of range, stays in the field with a sentence that says so. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, least, most, hint, percent, quiet, placeholder } = props;
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    value === undefined ? '' : new Intl.NumberFormat(i18n.language, { useGrouping: false }).format(value);

  const faultOf = (text: string): string | undefined => {
    const number = numberOf(text, percent);
    if (text.trim() === '') return undefined;
    if (number === undefined) return t('dialogs.notNumber');
    if (number >= least && number <= (most ?? number)) return undefined;
    return most === undefined ? t('dialogs.tooSmall', { least }) : t('dialogs.outOfRange', { least, most });
  };
  const change = (text: string) => {
    setTyped(text);
    if (!faultOf(text)) onChange(numberOf(text, percent));
  };
  const fault = typed === null ? undefined : faultOf(typed);
  return (
    <TextField
      noted
      quiet={quiet}
      placeholder={placeholder}
      label={label}
      inputMode="decimal"
      value={typed ?? shown}
      onChange={change}
      onBlur={() => fault || setTyped(null)}
      hint={hint}
      message={fault}
    />
  );
}

/** The number that a text means, or undefined. */
export function numberOf(text: string, percent = false): number | undefined {
  const bare = percent ? text.trim().replace(/\s*%$/, '') : text.trim();
  const plain = bare.replace(',', '.').replace('−', '-');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? undefined : number;
}
