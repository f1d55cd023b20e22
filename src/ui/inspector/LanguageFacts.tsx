import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyFields } from '../../commands/journey.ts';
import type { Journey } from '../../model/journey.ts';
import { TextField } from '../parts/TextField.tsx';
import { ChoiceFact } from './ChoiceFact.tsx';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';
import { Section } from './Section.tsx';

interface LanguageFactsProps {
  journey: Journey;
  write(fields: JourneyFields): void;
}

const directions = ['ltr', 'rtl'] as const;

/** The currency of the map's amounts, and the language that its texts are written in. */
export function LanguageFacts({ journey, write }: LanguageFactsProps) {
  const { t } = useTranslation();
  return (
    <Section name="language" title={t('facts.writing')} isFilled={journey.currency !== undefined}>
      <div className={styles.block}>
        <CodeFact
          label={t('facts.currency')}
          value={journey.currency ?? ''}
          placeholder="EUR"
          tidy={(text) => text.trim().toUpperCase()}
          isCode={(code) => code === '' || /^[A-Z]{3}$/.test(code)}
          fault={t('facts.notCurrency')}
          onChange={(currency) => write({ currency: currency || undefined })}
        />
        <CodeFact
          label={t('facts.language')}
          value={journey.language}
          placeholder="en"
          tidy={(text) => text.trim()}
          isCode={(code) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)}
          fault={t('facts.notLanguage')}
          onChange={(language) => write({ language })}
        />
        <ChoiceFact
          label={t('facts.textDirection.label')}
          choices={directions.map((value) => ({ value, label: t(`facts.textDirection.${value}`) }))}
          value={journey.direction}
          onChange={(direction) => write({ direction: direction ?? undefined })}
        />
      </div>
    </Section>
  );
}

interface CodeFactProps {
  label: string;
  value: string;
  placeholder: string;
  tidy(text: string): string;
  isCode(code: string): boolean;
  fault: string;
  onChange(code: string): void;
}

/** A fact that is a short code. What is none stays in the field with a sentence that says so. */
function CodeFact({ label, value, placeholder, tidy, isCode, fault, onChange }: CodeFactProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isFault = typed !== null && !isCode(tidy(typed));
  const change = (text: string) => {
    setTyped(text);
    if (isCode(tidy(text))) onChange(tidy(text));
  };
  return (
    <Fact noted label={label}>
      <TextField
        quiet
        noted
        label={label}
        placeholder={placeholder}
        value={typed ?? value}
        onChange={change}
        onBlur={() => isFault || setTyped(null)}
        message={isFault ? fault : undefined}
      />
    </Fact>
  );
}
