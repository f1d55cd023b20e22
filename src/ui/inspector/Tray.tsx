import { useTranslation } from 'react-i18next';
import { isInTray } from '../../commands/place.ts';
import { inOrder } from '../../model/order.ts';
import { Button } from '../parts/Button.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';

/** The touchpoints that stand in no stage or segment, so that none is out of sight. */
export function Tray() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const touchpoints = useEditor(({ doc }) => doc.touchpoint);
  const inTray = inOrder([...touchpoints.values()].filter(isInTray));
  if (inTray.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('inspector.trayHeading', { count: inTray.length })}</h3>
      <p className={styles.hint}>{t('inspector.trayHint')}</p>
      <ul className={styles.tray}>
        {inTray.map(({ id, title }) => (
          <li key={id}>
            <Button onClick={() => session.setState({ selection: [id] })}>
              <bdi>{title || t('inspector.untitled')}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
