import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateContent } from '../commands/reduceToTemplate.ts';
import { folded } from '../derive/searchText.ts';
import type { MapSummary } from '../storage/summary.ts';
import type { TemplateWish } from '../ui/keepTemplate.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Checkbox } from '../ui/parts/Checkbox.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import styles from './FactsDialog.module.css';

interface KeepTemplateDialogProps {
  /** The title of the map. */
  title: string;
  /** The templates that there are. */
  templates: readonly MapSummary[];
  onKeep(wish: TemplateWish): void;
  onClose(): void;
}

const contents = ['frame', 'touchpoints', 'feelings'] as const;

/** Asks how a map is to be kept as a template: under which name, how much of it, and whether another one makes way. */
export function KeepTemplateDialog({ title, templates, onKeep, onClose }: KeepTemplateDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [name, setName] = useState(title);
  const [content, setContent] = useState<TemplateContent>('touchpoints');
  const [replaces, setReplaces] = useState(true);
  const chosen = name.trim() || title || t('start.create.untitled');
  const same = templates.find((template) => folded(template.title) === folded(chosen));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep({ title: chosen, content, replaces: same && replaces ? same.id : null });
    onClose();
  };
  const foot = (
    <>
      <Button look="line" onClick={onClose}>
        {t('actions.cancel')}
      </Button>
      <Button look="primary" type="submit" form={formId}>
        {t('library.keep')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('library.keepTemplate')} onClose={onClose} holds foot={foot}>
      <form id={formId} className={styles.facts} onSubmit={submit}>
        <TextField
          data-first
          label={t('library.templateName')}
          value={name}
          onChange={setName}
          placeholder={title}
          onFocus={(event) => event.currentTarget.select()}
        />
        {same && (
          <Checkbox checked={replaces} onChange={setReplaces}>
            {t('library.replaceTemplate')}
          </Checkbox>
        )}
        <ContentField value={content} onChange={setContent} />
      </form>
    </Dialog>
  );
}

function ContentField({
  value,
  onChange,
}: {
  value: TemplateContent;
  onChange(value: TemplateContent): void;
}) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.question}>{t('library.templateHolds')}</legend>
      <div className={styles.choices}>
        {contents.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name={group} checked={choice === value} onChange={() => onChange(choice)} />
            {t(`library.templateContent.${choice}`)}
          </label>
        ))}
      </div>
      <p className={styles.note}>{t('library.templateNote')}</p>
    </fieldset>
  );
}
