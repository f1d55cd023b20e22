import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Failure, saveWords } from '../storage/saveState.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { Button } from '../ui/parts/Button.tsx';
import { useWorkspace } from '../ui/workspace.ts';
import styles from './SaveTrouble.module.css';

/** Why nothing is saved, and what can be done about it. */
export function SaveTrouble({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { why, remedy } = saveWords(failure);
  return (
    <div role="alert" className={styles.trouble}>
      <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
      {/* What the browser said is all there is to say then. */}
      <p title={failure.reason === 'unknown' ? failure.detail : undefined}>
        {why && t(why)} {remedy && t(remedy)}
      </p>
      <Button look="line" small onClick={onRetry}>
        {t('saving.retry')}
      </Button>
      <Button look="line" small onClick={() => takeAwayActions.saveCopy.run(workspace)}>
        {t(takeAwayActions.saveCopy.label)}
      </Button>
    </div>
  );
}
