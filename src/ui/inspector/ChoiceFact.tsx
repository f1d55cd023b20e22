import { useTranslation } from 'react-i18next';
import { Select } from '../parts/Select.tsx';
import { Fact } from './Fact.tsx';

interface ChoiceFactProps<Value extends string> {
  label: string;
  choices: readonly { readonly value: Value; readonly label: string }[];
  value: Value | undefined;
  mixed?: boolean;
  /** It always is one of them. */
  must?: boolean;
  onChange(value: Value | null): void;
}

/** A fact that is one of a few, or not known. */
export function ChoiceFact<Value extends string>(props: ChoiceFactProps<Value>) {
  const { label, choices, value, mixed = false, must = false, onChange } = props;
  const { t } = useTranslation();
  return (
    <Fact label={label}>
      <Select
        quiet
        label={label}
        {...(!must && { none: t('inspector.notSet') })}
        choices={choices}
        value={value ?? null}
        mixed={mixed}
        onChange={onChange}
      />
    </Fact>
  );
}
