import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isInTray } from '../commands/place.ts';
import { inOrder } from '../model/order.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';

/** The touchpoints that stand in no stage or segment, so that none is out of sight; picking one shows it in the inspector. Without any there is no button. */
export function TrayMenu() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const touchpoints = useEditor(({ doc }) => doc.touchpoint);
  const inTray = inOrder([...touchpoints.values()].filter(isInTray));
  if (inTray.length === 0) return null;
  return (
    <Menu
      align="end"
      button={
        <Button icon={Inbox} tip={t('inspector.trayHint')}>
          {t('inspector.trayCount', { count: inTray.length })}
        </Button>
      }
      entries={() =>
        inTray.map(({ id, title }) => ({
          label: title || t('inspector.untitled'),
          run: () => session.setState({ selection: [id], focus: null, inspectorOpen: true }),
        }))
      }
    />
  );
}
