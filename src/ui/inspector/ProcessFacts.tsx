import { useTranslation } from 'react-i18next';
import { changeItem } from '../../commands/lists.ts';
import { teamNamed } from '../../commands/named.ts';
import { inOrder } from '../../model/order.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { Fact } from './Fact.tsx';
import { InitiativeList } from './InitiativeSection.tsx';
import { itemWriter } from './itemWriter.ts';
import { NameFact } from './NameFact.tsx';
import styles from './PickedList.module.css';
import { RemarkList } from './RemarkSection.tsx';
import { TextFact } from './TextFact.tsx';

interface ProcessFactsProps {
  id: string;
  /** Its name can be written here too. */
  named?: boolean;
}

/** What is known about one process of the map: the people, who is responsible, its own pains and ideas. */
export function ProcessFacts({ id, named }: ProcessFactsProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const process = useEditor(({ shown }) => shown.process.get(id));
  const teams = useEditor(({ shown }) => shown.team);
  if (!process) return null;
  const writer = itemWriter(workspace, 'process', {});
  return (
    <>
      {named && (
        <NameFact
          label={t('facts.name')}
          value={process.name}
          onChange={(name) => writer.write(id, { name })}
        />
      )}
      <TextFact
        long
        label={t('facts.description')}
        value={process.description}
        placeholder={t('inspector.descriptionPlaceholder')}
        onChange={(text) => writer.write(id, { description: text })}
      />
      <TextFact
        label={t('facts.people')}
        value={process.people}
        placeholder={t('facts.peoplePlaceholder')}
        onChange={(text) => writer.write(id, { people: text })}
      />
      <Fact label={t('domain.responsible')}>
        <Combobox
          label={t('domain.responsible')}
          placeholder={t('inspector.pick')}
          picks={inOrder(teams.values())}
          value={process.responsibleId ?? null}
          onPick={(team) => writer.write(id, { responsibleId: team ?? undefined })}
          onCreate={(name) =>
            workspace.editor.run({ key: 'facts.did.processChanged' }, (tr) =>
              changeItem(tr, 'process', id, { responsibleId: teamNamed(tr, name) }),
            )
          }
        />
      </Fact>
      <div className={styles.lists}>
        <h4 className={styles.heading}>{t('facts.processPains')}</h4>
        <RemarkList aboutId={id} tone="pain" />
        <h4 className={styles.heading}>{t('facts.processIdeas')}</h4>
        <RemarkList aboutId={id} tone="opportunity" />
        <h4 className={styles.heading}>{t('initiatives.actions')}</h4>
        <InitiativeList aboutId={id} />
      </div>
    </>
  );
}
