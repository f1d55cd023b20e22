import { ChevronDown, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../parts/Button.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import styles from './RemarkSection.module.css';
import type { ListedTone } from './remarkWriter.ts';
import { type RemarkLine, useRemarks } from './useRemarks.ts';

interface RemarkSectionProps {
  aboutId: string;
  tone: ListedTone;
}

/** The pains, bright spots or opportunities of a touchpoint: a list to type in, folded while it is empty. */
export function RemarkSection({ aboutId, tone }: RemarkSectionProps) {
  const { t } = useTranslation();
  const remarks = useRemarks(aboutId, tone);
  return (
    <details
      className={styles.section}
      open={remarks.count > 0 || undefined}
      onToggle={({ currentTarget }) => {
        // Whoever opens an empty list wants to write into it.
        if (currentTarget.open && remarks.count === 0) currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <summary className={styles.summary}>
        <ChevronDown size={14} strokeWidth={1.5} className={styles.arrow} aria-hidden />
        <h3>{t(`domain.remark.${tone}`)}</h3>
        {remarks.count > 0 && <span className={styles.count}>{remarks.count}</span>}
      </summary>
      <ul className={styles.list}>
        {remarks.lines.map((line, index) => (
          <RemarkField key={line.id} tone={tone} line={line} number={index + 1} remarks={remarks} />
        ))}
      </ul>
    </details>
  );
}

interface RemarkFieldProps {
  tone: ListedTone;
  line: RemarkLine;
  number: number;
  remarks: ReturnType<typeof useRemarks>;
}

function RemarkField({ tone, line, number, remarks }: RemarkFieldProps) {
  const { t } = useTranslation();
  const typing = useTyping(line.text, (text) => remarks.type(line, text));
  const label = line.isNew
    ? t(`inspector.add.${tone}`)
    : t('inspector.remark', { kind: t(`domain.remark.${tone}`), number });
  return (
    <li className={[styles.row, line.isNew && styles.new].filter(Boolean).join(' ')}>
      <TextArea
        quiet
        ref={remarks.register(line.id)}
        label={label}
        placeholder={line.isNew ? t(`inspector.add.${tone}`) : undefined}
        lang={typing.lang}
        value={typing.value}
        onChange={typing.onChange}
        onBlur={() => {
          typing.onBlur();
          remarks.leave(line);
        }}
        onKeyDown={(event) => remarks.key(line, event)}
      />
      {!line.isNew && (
        <IconButton
          small
          icon={X}
          label={`${t('inspector.removeRemark')}: ${line.text}`}
          tip={t('inspector.removeRemark')}
          className={styles.remove}
          onClick={() => remarks.remove(line)}
        />
      )}
    </li>
  );
}
