import { TextField } from '../parts/TextField.tsx';
import { useNameTyping } from '../useTyping.ts';
import { Fact } from './Fact.tsx';

interface NameFactProps {
  label: string;
  value: string;
  onChange(name: string): void;
}

/** The name of something, which is never empty: emptied, it is again what it was. */
export function NameFact({ label, value, onChange }: NameFactProps) {
  const typing = useNameTyping(value, onChange);
  return (
    <Fact label={label}>
      <TextField quiet label={label} {...typing} />
    </Fact>
  );
}
