import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../commands/isDay.ts';
import { TextField } from '../parts/TextField.tsx';
import { Fact } from './Fact.tsx';

interface DateFactProps {
  label: string;
  value: string | undefined;
  onChange(value: string | null): void;
}

/** A fact that is a day, in the machine's own field. While it holds a date that is none nothing is written, and a sentence says so. */
export function DateFact({ label, value = '', onChange }: DateFactProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  /** Half a date is an empty text to the page. */
  const isHalf = () => input.current?.validity.badInput === true;
  const [typed, setTyped] = useState<string | null>(null);
  const [isFault, setFault] = useState(false);
  const change = (day: string) => {
    setTyped(day);
    setFault(false);
    if (!isHalf() && (day === '' || isDay(day))) onChange(day || null);
  };
  const leave = () => {
    setFault(isHalf());
    if (!isHalf()) setTyped(null);
  };
  return (
    <Fact noted label={label}>
      <TextField
        quiet
        noted
        type="date"
        label={label}
        min="0001-01-01"
        max="9999-12-31"
        ref={input}
        value={typed ?? value.slice(0, 10)}
        onChange={change}
        onBlur={leave}
        message={isFault ? t('facts.notDate') : undefined}
      />
    </Fact>
  );
}
