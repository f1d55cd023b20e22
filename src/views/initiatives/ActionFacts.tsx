import { useTranslation } from 'react-i18next';
import { addGoal } from '../../commands/goals.ts';
import { changeInitiative, type InitiativeFields } from '../../commands/initiatives.ts';
import { teamNamed } from '../../commands/named.ts';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { journeyOf } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import { writeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { ChoiceFact } from '../../ui/inspector/ChoiceFact.tsx';
import { DateFact } from '../../ui/inspector/DateFact.tsx';
import { Fact } from '../../ui/inspector/Fact.tsx';
import { NumberFact } from '../../ui/inspector/NumberFact.tsx';
import { RatingFact } from '../../ui/inspector/RatingFact.tsx';
import { Combobox } from '../../ui/parts/Combobox.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './InitiativeDialog.module.css';
import { statuses } from './StatusSign.tsx';
import { useAmounts } from './useAmounts.ts';

const aims = ['spareDisappointment', 'createDelight', 'saveEffort'] as const;
const ratings = ['effort', 'effect'] as const;
const sums = ['cost', 'expectedReturn', 'savingMoney'] as const;

/** The facts of an action: who, until when, how far, why, and what it costs and brings. */
export function ActionFacts({ line }: { line: ActionLine }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { day } = useAmounts();
  const { action, isOverdue } = line;
  const write = (fields: InitiativeFields) => writeInitiative(workspace, action.id, fields);
  return (
    <div className={styles.facts}>
      <Named line={line} kind="team" />
      <div>
        <DateFact
          label={t('initiatives.due')}
          value={action.due}
          onChange={(due) => write({ due: due ?? undefined })}
        />
        {isOverdue && action.due && (
          <p className={styles.fault}>{t('initiatives.overdueSince', { date: day(action.due) })}</p>
        )}
      </div>
      <ChoiceFact
        must
        label={t('initiatives.status.label')}
        choices={statuses.map((value) => ({ value, label: t(`initiatives.status.${value}`) }))}
        value={action.status}
        onChange={(status) => status && write({ status })}
      />
      <ChoiceFact
        label={t('initiatives.aim.label')}
        choices={aims.map((value) => ({ value, label: t(`initiatives.aim.${value}`) }))}
        value={action.aim}
        onChange={(aim) => write({ aim: aim ?? undefined })}
      />
      {ratings.map((field) => (
        <RatingFact
          key={field}
          mixed={false}
          label={t(`initiatives.${field}`)}
          value={action[field]}
          onChange={(value) => write({ [field]: value ?? undefined })}
        />
      ))}
      <Worth line={line} write={write} />
      <Named line={line} kind="goal" />
    </div>
  );
}

interface WorthProps {
  line: ActionLine;
  write(fields: InitiativeFields): void;
}

function Worth({ line: { action, roi }, write }: WorthProps) {
  const { t } = useTranslation();
  const { percent } = useAmounts();
  const unit = useEditor(({ shown }) => journeyOf(shown)?.currency);
  return (
    <>
      {sums.map((field) => (
        <NumberFact
          key={field}
          label={t(`initiatives.${field}`)}
          value={action[field]}
          onChange={(value) => write({ [field]: value ?? undefined })}
          {...(unit && { unit })}
        />
      ))}
      <NumberFact
        label={t('initiatives.savingHours')}
        value={action.savingHours}
        onChange={(value) => write({ savingHours: value ?? undefined })}
      />
      <Fact label={t('initiatives.column.roi')}>
        <output className={styles.roi} data-none={roi === null || undefined}>
          {roi === null ? t('initiatives.roiNone') : percent(roi)}
        </output>
      </Fact>
    </>
  );
}

/** The team or the goal of an action, picked or made by its name. */
function Named({ line: { action }, kind }: { line: ActionLine; kind: 'team' | 'goal' }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const teams = useEditor(({ shown }) => shown.team);
  const goals = useEditor(({ shown }) => shown.goal);
  const isTeam = kind === 'team';
  const label = t(isTeam ? 'domain.responsible' : 'initiatives.goalPick');
  const run = (edit: (tr: Parameters<typeof changeInitiative>[0]) => string | undefined) =>
    editor.run({ key: 'initiatives.did.changed' }, (tr) => {
      const id = edit(tr);
      changeInitiative(tr, action.id, isTeam ? { responsibleId: id } : { goalId: id });
    });
  return (
    <Fact label={label}>
      <Combobox
        label={label}
        placeholder={t('inspector.pick')}
        picks={
          isTeam
            ? inOrder(teams.values())
            : inOrder(goals.values()).map(({ id, text }) => ({ id, name: text }))
        }
        value={(isTeam ? action.responsibleId : action.goalId) ?? null}
        onPick={(id) => run(() => id ?? undefined)}
        onCreate={(name) => run((tr) => (isTeam ? teamNamed(tr, name) : addGoal(tr, { text: name })))}
      />
    </Fact>
  );
}
