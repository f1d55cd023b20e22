import { useTranslation } from 'react-i18next';
import { laneActions } from '../actions/lanes.ts';
import { Button } from '../parts/Button.tsx';
import { useWorkspace } from '../workspace.ts';

/** Opens the dialog of all lanes. */
export function LanesButton() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { icon, label, keys, run } = laneActions.lanes;
  return (
    <Button small icon={icon} tip={t(label)} tipKeys={keys[0]} onClick={() => run(workspace)}>
      {t('lanes.title')}
    </Button>
  );
}
