import {
  type ComponentPropsWithoutRef,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import styles from './Field.module.css';

interface TextAreaProps extends Omit<ComponentPropsWithoutRef<'textarea'>, 'value' | 'onChange'> {
  /** The name over the field; in `quiet` fields it is only spoken. */
  label: string;
  value: string;
  onChange(value: string): void;
  /** Looks like plain text until it is pointed at or edited. */
  quiet?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A field for text of any length; it grows with its text. */
export function TextArea({ label, value, onChange, quiet, className, ref, ...rest }: TextAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);

  const classes = [styles.input, styles.area, quiet && styles.quiet, className].filter(Boolean).join(' ');
  const field = (
    <textarea
      id={id}
      dir="auto"
      rows={1}
      {...rest}
      ref={area}
      className={classes}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-label={quiet ? label : undefined}
    />
  );
  if (quiet) return field;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {field}
    </div>
  );
}
