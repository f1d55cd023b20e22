import { Columns3, Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './TableView.module.css';

/** Below the table: the ways to one more segment or stage. */
export function TableFoot() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return (
    <div className={styles.foot}>
      <Button small icon={Rows3} onClick={() => workspace.board?.add('segment')}>
        {t('board.addSegment')}
      </Button>
      <Button small icon={Columns3} onClick={() => workspace.board?.add('stage')}>
        {t('board.addStage')}
      </Button>
    </div>
  );
}
