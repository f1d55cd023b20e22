import { useTranslation } from 'react-i18next';
import { describeSupport, type SupportFields } from '../../commands/supports.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import styles from './PickedList.module.css';
import { ProcessFacts } from './ProcessFacts.tsx';
import { TextFact } from './TextFact.tsx';

const relations = ['direct', 'indirect'] as const;

/** How one process supports one touchpoint, and below what is known about the process itself. */
export function SupportFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const support = useEditor(({ shown }) => shown.support.get(id));
  const supports = useEditor(({ shown }) => shown.support);
  if (!support) return null;
  const { processId } = support;
  const write = (fields: SupportFields) => {
    const mergeKey = `support/${id}/${Object.keys(fields).join()}`;
    editor.run({ key: 'facts.did.supportChanged' }, (tr) => describeSupport(tr, id, fields), mergeKey);
  };
  const count = [...supports.values()].filter((row) => row.processId === processId).length;
  return (
    <>
      <ChoiceFact
        must
        label={t('facts.relation.label')}
        choices={relations.map((value) => ({ value, label: t(`facts.relation.${value}`) }))}
        value={support.relation}
        onChange={(relation) => relation && write({ relation })}
      />
      <TextFact
        long
        label={t('facts.how')}
        value={support.how}
        placeholder={t('facts.howPlaceholder')}
        onChange={(text) => write({ how: text })}
      />
      <p className={styles.about}>{t('facts.aboutProcess', { count })}</p>
      <ProcessFacts id={processId} named />
    </>
  );
}
