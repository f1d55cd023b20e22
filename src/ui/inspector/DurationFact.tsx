import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { durationText, minutesOf } from '../durationText.ts';
import { TextField } from '../parts/TextField.tsx';
import { Fact } from './Fact.tsx';

interface DurationFactProps {
  label: string;
  /** In minutes. */
  value: number | undefined;
  mixed: boolean;
  onChange(value: number | null): void;
}

/** A fact that is a time: typed as minutes, as *1:30*, or with units. What is none stays in the field with a sentence that says so. */
export function DurationFact({ label, value, mixed, onChange }: DurationFactProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const isFault = (text: string | null) => !!text?.trim() && minutesOf(text) === undefined;
  const change = (text: string) => {
    setTyped(text);
    if (!isFault(text)) onChange(minutesOf(text) ?? null);
  };
  return (
    <Fact noted label={label}>
      <TextField
        quiet
        noted
        label={label}
        placeholder={t(mixed ? 'inspector.mixed' : 'inspector.notSet')}
        value={typed ?? (value === undefined ? '' : durationText(value, t, i18n.language))}
        onChange={change}
        onBlur={() => isFault(typed) || setTyped(null)}
        message={isFault(typed) ? t('facts.notDuration') : undefined}
      />
    </Fact>
  );
}
