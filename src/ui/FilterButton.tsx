import { useTranslation } from 'react-i18next';
import { findActions } from './actions/find.ts';
import { Button } from './parts/Button.tsx';
import { useWorkspace } from './workspace.ts';

/** Opens the bar for finding and filtering. */
export function FilterButton({ className }: { className?: string | undefined }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { icon, label, keys, run } = findActions.find;
  return (
    <Button
      small
      className={className}
      icon={icon}
      tip={t(label)}
      tipKeys={keys[0]}
      onClick={() => run(workspace)}
    >
      {t('actions.filter')}
    </Button>
  );
}
