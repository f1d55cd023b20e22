import { useTranslation } from 'react-i18next';
import { findActions } from '../../ui/actions/find.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { useWorkspace } from '../../ui/workspace.ts';

/** Opens the bar for finding and filtering. */
export function FilterButton() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { icon, label, keys, run } = findActions.find;
  return (
    <Button small icon={icon} tip={t(label)} tipKeys={keys[0]} onClick={() => run(workspace)}>
      {t('actions.filter')}
    </Button>
  );
}
