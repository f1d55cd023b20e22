import { useTranslation } from 'react-i18next';
import { Select } from '../ui/parts/Select.tsx';

interface PositionFieldProps {
  /** The names of the others, in order. */
  names: readonly string[];
  /** Before which of the others; behind all of them when it is their number. */
  index: number;
  onChange(index: number): void;
  isFirst?: boolean;
}

/** A place in a list: the first, or after one of the others. */
export function PositionField({ names, index, onChange, isFirst }: PositionFieldProps) {
  const { t } = useTranslation();
  const choices = [t('menus.first'), ...names.map((name) => t('menus.after', { name }))];
  return (
    <Select
      {...(isFirst && { isFirst })}
      label={t('menus.position')}
      choices={choices.map((label, at) => ({ value: String(at), label: `${at + 1}. ${label}` }))}
      value={String(index)}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
