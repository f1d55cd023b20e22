import { ClipboardList, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cardActions } from '../../ui/actions/cards.ts';
import { FilterButton } from '../../ui/FilterButton.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import type { MenuEntry } from '../../ui/parts/menuEntry.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { TableForm } from '../table/TableForm.tsx';
import toolStyles from '../table/TableTools.module.css';
import { columnIds, columns, usualColumns } from './columns.ts';
import { listAsText } from './rowOrder.ts';
import { useRows } from './rows.ts';
import { keepColumns, toggledColumns } from './rowsLook.ts';

/** The bar over the list: its form, its columns, taking it along, adding a touchpoint. */
export function RowsTools() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { label, icon, run } = cardActions.addTouchpoint;
  const copy = useCopyList();
  return (
    <div role="toolbar" aria-label={t('table.tools')} className={toolStyles.tools}>
      <TableForm />
      <ColumnsMenu />
      <FilterButton />
      <span className={toolStyles.grow} />
      <Button small icon={ClipboardList} className={toolStyles.wide} onClick={copy}>
        {t('table.copyTable')}
      </Button>
      <Button small icon={icon} onClick={() => run(workspace)}>
        <span>{t(label)}</span>
      </Button>
    </div>
  );
}

function ColumnsMenu() {
  const { t } = useTranslation();
  const { state } = useRows();
  const choose = (next: typeof usualColumns) => {
    state.setState({ columns: next });
    keepColumns(next);
  };
  const entries = (): MenuEntry[] => {
    const shown = state.getState().columns;
    return [
      ...columnIds
        .filter((id) => id !== 'title')
        .map((id) => ({
          label: t(columns[id].label),
          checked: shown.includes(id),
          run: () => choose(toggledColumns(shown, id)),
        })),
      'rule',
      { label: t('table.usualColumns'), run: () => choose(usualColumns) },
    ];
  };
  return (
    <Menu
      button={
        <Button small icon={Columns3}>
          {t('table.columns')}
        </Button>
      }
      entries={entries}
    />
  );
}

function useCopyList(): () => Promise<void> {
  const { t, i18n } = useTranslation();
  const { state, ids, workspace } = useRows();
  return async () => {
    const { doc } = workspace.editor.getState();
    const shown = state.getState().columns.map((id) => ({ id, label: String(t(columns[id].label)) }));
    const text = listAsText(doc, ids.get(), shown, { t, language: i18n.language });
    try {
      await navigator.clipboard.writeText(text);
      workspace.notify({ key: 'table.copied', values: { count: ids.get().length } });
    } catch {
      workspace.notify({ key: 'table.copyDenied' });
    }
  };
}
