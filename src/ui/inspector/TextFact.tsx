import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useTyping } from '../useTyping.ts';
import { Fact } from './Fact.tsx';

interface TextFactProps {
  label: string;
  value: string | undefined;
  onChange(text: string): void;
  placeholder?: string;
  /** It may take several lines. */
  long?: boolean;
  /** How many characters it may have, where these are few. */
  most?: number;
}

/** A fact in words, of one line or of several. */
export function TextFact({ label, value = '', onChange, placeholder, long = false, most }: TextFactProps) {
  const typing = useTyping(value, onChange, '', long ? 'text' : 'line');
  return (
    <Fact tall={long} label={label}>
      {long ? (
        <TextArea quiet label={label} placeholder={placeholder} {...typing} />
      ) : (
        <TextField quiet label={label} placeholder={placeholder} maxLength={most} {...typing} />
      )}
    </Fact>
  );
}
