import { HeaderName } from '../../ui/HeaderName.tsx';
import type { Header } from '../../ui/workspace.ts';
import { askForKeyboard, useTableDesk } from './table.ts';

/** The name of a stage or segment being edited in its header in the table. */
export function NameField({ header }: { header: Header }) {
  const desk = useTableDesk();
  const end = () =>
    desk.state.setState(({ renaming }) => (renaming?.id === header.id ? { renaming: null } : {}));
  return <HeaderName header={header} onEnd={end} onKeyEnd={() => askForKeyboard(desk)} />;
}
