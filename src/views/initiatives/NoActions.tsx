import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './InitiativesView.module.css';

/** What a map without actions says: what an action is, and where to begin. */
export function NoActions() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return (
    <section className={styles.empty}>
      <h3>{t('initiatives.empty')}</h3>
      <p>{t('initiatives.emptyHint')}</p>
      <div>
        <Button
          look="primary"
          icon={Plus}
          onClick={() => makeInitiative(workspace, t('initiatives.fresh'), [])}
        >
          {t('initiatives.add')}
        </Button>
        <Button look="line" onClick={() => workspace.session.setState({ view: 'analysis' })}>
          {t('initiatives.fromFindings')}
        </Button>
      </div>
    </section>
  );
}
