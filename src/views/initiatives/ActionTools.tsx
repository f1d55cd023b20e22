import { Download, ListFilter, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import { download } from '../../ui/download.ts';
import { fileName } from '../../ui/fileName.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import type { MenuEntry } from '../../ui/parts/menuEntry.ts';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { tellFailure } from '../../ui/tellFailure.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './ActionTools.module.css';
import { type ActionChoice, nobody } from './actionChoice.ts';
import { useActions } from './useActions.ts';

interface ActionToolsProps {
  choice: ActionChoice;
  onChoose(choice: ActionChoice): void;
}

const ways = ['turn', 'due', 'target', 'board'] as const;

/** How the actions are shown and whose, the way out as a table, and a new one. */
export function ActionTools({ choice, onChoose }: ActionToolsProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return (
    <div className={styles.tools}>
      <div className={styles.ways}>
        <Segmented<ActionChoice['shows']>
          small
          label={t('initiatives.shows')}
          value={choice.shows}
          onChange={(shows) => onChoose({ ...choice, shows })}
          choices={ways.map((value) => ({ value, label: t(`initiatives.order.${value}`) }))}
        />
      </div>
      <WhoMenu choice={choice} onChoose={onChoose} />
      <SaveTable />
      <Button
        small
        look="line"
        icon={Plus}
        onClick={() => makeInitiative(workspace, t('initiatives.fresh'), [])}
      >
        {t('initiatives.add')}
      </Button>
    </div>
  );
}

function WhoMenu({ choice, onChoose }: ActionToolsProps) {
  const { t } = useTranslation();
  const { doc, lines } = useActions();
  const busy = new Set(lines.map(({ action }) => action.responsibleId));
  const teams = inOrder([...doc.team.values()].filter(({ id }) => busy.has(id)));
  const { responsible } = choice;
  const entry = (label: string, value: string | null): MenuEntry => ({
    label,
    checked: responsible === value,
    run: () => onChoose({ ...choice, responsible: value }),
  });
  const entries = () => [
    entry(t('initiatives.everyone'), null),
    'rule' as const,
    entry(t('initiatives.nobody'), nobody),
    ...teams.map(({ id, name }) => entry(name, id)),
  ];
  const label = responsible === nobody ? t('initiatives.nobody') : doc.team.get(responsible ?? '')?.name;
  return (
    <Menu
      align="end"
      entries={entries}
      button={
        <Button small look="line" icon={ListFilter} className={styles.who} tip={t('initiatives.who')}>
          <span dir="auto">{label ?? t('initiatives.everyone')}</span>
        </Button>
      }
    />
  );
}

function SaveTable() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { doc, lines } = useActions();
  const save = async () => {
    const { actionTable } = await import('./actionTable.ts');
    const name = fileName(journeyOf(doc)?.title ?? '', 'csv', 'map', t('initiatives.csvFile'));
    download(new Blob([actionTable(doc, lines, t)], { type: 'text/csv;charset=utf-8' }), name);
    workspace.notify({ key: 'initiatives.csvSaved' });
  };
  return (
    <IconButton
      small
      icon={Download}
      label={t('initiatives.csv')}
      off={lines.length === 0}
      onClick={() => tellFailure(save(), workspace)}
    />
  );
}
