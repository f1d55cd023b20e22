import { TextArea } from '../parts/TextArea.tsx';
import { useNameTyping } from '../useTyping.ts';
import styles from './Inspector.module.css';

interface HeadFactProps {
  /** The spoken name of the field. */
  label: string;
  value: string;
  onChange(name: string): void;
}

/** The name of what the details are about, large, at their head. Emptied, it is again what it was. */
export function HeadFact({ label, value, onChange }: HeadFactProps) {
  const typing = useNameTyping(value, (name) => onChange(name.replace(/\s*\n\s*/g, ' ')));
  return (
    <div className={`${styles.block} ${styles.title} ${styles.first}`}>
      <TextArea
        quiet
        label={label}
        {...typing}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  );
}
