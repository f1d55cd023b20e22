import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/parts/TextArea.tsx';
import { useNameTyping } from '../../ui/useTyping.ts';
import styles from './InitiativeDialog.module.css';

interface NameLineProps {
  label: string;
  value: string;
  /** The whole name is selected, so that typing writes over it. */
  isFresh: boolean;
  onChange(name: string): void;
  onEnter(): void;
}

/** The name of an action or goal, large, at the head of its fields. It is never empty. */
export function NameLine({ label, value, isFresh, onChange, onEnter }: NameLineProps) {
  const { t } = useTranslation();
  const typing = useNameTyping(value, (text) => onChange(text.replace(/\s*\n\s*/g, ' ')));
  return (
    <TextArea
      quiet
      data-first
      className={styles.name}
      label={label}
      placeholder={t('initiatives.untitled')}
      {...typing}
      onFocus={(event) => {
        typing.onFocus();
        if (isFresh) event.currentTarget.select();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
