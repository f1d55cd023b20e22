import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';

interface LongTextProps {
  label: string;
  value: string | undefined;
  onChange(text: string): void;
  placeholder: string;
}

/** A text of several lines without a name beside it; what stands there while it is empty says what it is. */
export function LongText({ label, value = '', onChange, placeholder }: LongTextProps) {
  const typing = useTyping(value, onChange);
  return <TextArea quiet label={label} placeholder={placeholder} {...typing} />;
}
