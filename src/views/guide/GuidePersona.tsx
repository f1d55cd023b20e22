import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSegment, describeSegment, renameSegment, type SegmentFields } from '../../commands/segments.ts';
import { NameFact } from '../../ui/inspector/NameFact.tsx';
import { TextFact } from '../../ui/inspector/TextFact.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './GuideAnswer.module.css';

const texts = ['quote', 'goals', 'pains', 'needs'] as const;

interface GuidePersonaProps {
  /** null while there is none. */
  segmentId: string | null;
  onAdd(id: string): void;
}

/** Who goes on this journey: a segment, told as a person. */
export function GuidePersona({ segmentId, onAdd }: GuidePersonaProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const segment = useEditor(({ shown }) => (segmentId ? shown.segment.get(segmentId) : undefined));
  const add = (name: string) => {
    let id = '';
    editor.run({ key: 'edit.addSegment' }, (tr) => {
      id = addSegment(tr, { name });
    });
    onAdd(id);
  };
  if (!segment) return <AddPersona label={t('guide.firstPersona')} onAdd={add} />;
  const { id } = segment;
  const write = (fields: SegmentFields) =>
    editor.run(
      { key: 'edit.describeSegment' },
      (tr) => describeSegment(tr, id, fields),
      `segment/${id}/${Object.keys(fields)}`,
    );
  const rename = (name: string) =>
    editor.run({ key: 'edit.renameSegment' }, (tr) => renameSegment(tr, id, name), `segment/${id}/name`);
  return (
    <>
      <div className={styles.block}>
        <NameFact label={t('facts.name')} value={segment.name} onChange={rename} />
        <TextFact
          long
          label={t('facts.need')}
          value={segment.need}
          placeholder={t('facts.needPlaceholder')}
          onChange={(need) => write({ need })}
        />
        {texts.map((field) => (
          <TextFact
            key={field}
            long
            label={t(`facts.person.${field}`)}
            value={segment[field]}
            placeholder={t(`facts.personPlaceholder.${field}`)}
            onChange={(text) => write({ [field]: text })}
          />
        ))}
      </div>
      <AddPersona label={t('guide.anotherPersona')} onAdd={add} />
    </>
  );
}

function AddPersona({ label, onAdd }: { label: string; onAdd(name: string): void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className={styles.adder} onSubmit={submit}>
      <TextField spoken label={label} placeholder={label} maxLength={200} value={name} onChange={setName} />
      <Button look="line" type="submit" off={name.trim() === ''}>
        {t('guide.add')}
      </Button>
    </form>
  );
}
