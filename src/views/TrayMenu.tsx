import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isInTray } from '../commands/place.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import { trayGroups } from './trayGroups.ts';

/** The touchpoints that stand in no stage or segment, so that none is out of sight; picking one shows its details. */
export function TrayMenu() {
  const { t } = useTranslation();
  const { editor, session } = useWorkspace();
  const touchpoints = useEditor(({ doc }) => doc.touchpoint);
  const count = [...touchpoints.values()].filter(isInTray).length;
  const entries = () => {
    const { doc } = editor.getState();
    return trayGroups(doc).flatMap(({ segment, touchpoints: rows }): MenuEntry[] => [
      { heading: segment ? segment.name : t('inspector.trayNoSegment') },
      ...rows.map(({ id, title, stageId }) => {
        const stage = doc.stage.get(stageId ?? '')?.name;
        return {
          label: title || t('inspector.untitled'),
          note: stage && t('inspector.trayStage', { name: stage }),
          run: () => session.setState({ selection: [id], focus: null, inspectorOpen: true }),
        };
      }),
    ]);
  };
  return (
    <Menu
      align="end"
      button={
        <Button icon={Inbox} tip={t('inspector.trayHint')}>
          {t('inspector.trayCount', { count })}
        </Button>
      }
      entries={entries}
    />
  );
}
