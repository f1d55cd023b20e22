import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { useSession, useWorkspace } from '../../ui/workspace.ts';

/** The table by stage, or every touchpoint in a row of its own. */
export function TableForm() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const view = useSession((state) => state.view);
  return (
    <Segmented<'table' | 'rows'>
      small
      label={t('table.form')}
      value={view === 'rows' ? 'rows' : 'table'}
      onChange={(next) => session.setState({ view: next })}
      choices={[
        { value: 'table', label: t('table.byStage') },
        { value: 'rows', label: t('table.asList') },
      ]}
    />
  );
}
