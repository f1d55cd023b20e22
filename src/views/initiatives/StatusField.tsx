import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../model/initiative.ts';
import { writeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { Select } from '../../ui/parts/Select.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import { StatusSign, statuses } from './StatusSign.tsx';

/** The status of an action, to be changed in place. */
export function StatusField({ action }: { action: Initiative }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const title = action.title || t('initiatives.untitled');
  return (
    <>
      <StatusSign status={action.status} />
      <Select<Initiative['status']>
        quiet
        label={t('initiatives.statusOf', { title })}
        choices={statuses.map((value) => ({ value, label: t(`initiatives.status.${value}`) }))}
        value={action.status}
        onChange={(status) => status && writeInitiative(workspace, action.id, { status })}
      />
    </>
  );
}
