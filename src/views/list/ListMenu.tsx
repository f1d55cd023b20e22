import { useTranslation } from 'react-i18next';
import { cardsMenuName } from '../../ui/contextMenu/cardsMenuName.ts';
import { MenuAt } from '../../ui/contextMenu/MenuAt.tsx';
import type { OpenMenu } from '../../ui/contextMenu/openMenu.ts';
import { askForKeyboard, useList } from './list.ts';

/** The context menu that is open on the list. */
export function ListMenu({ menu }: { menu: OpenMenu }) {
  const { t } = useTranslation();
  const list = useList();
  const { state, workspace } = list;
  return (
    <MenuAt
      menu={menu}
      name={cardsMenuName(workspace, t)}
      onClose={() => state.setState((now) => (now.menu === menu ? { menu: null } : {}))}
      // The next menu may be open already.
      onGone={() => state.getState().menu === null && askForKeyboard(list)}
    />
  );
}
