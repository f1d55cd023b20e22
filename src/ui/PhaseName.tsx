import { useTranslation } from 'react-i18next';
import { useEditor } from './workspace.ts';

/** The phase of a stage, as it is told behind the name of the stage; nothing without one. */
export function PhaseName({ id }: { id: string | undefined }) {
  const { t } = useTranslation();
  const name = useEditor(({ shown }) => shown.phase.get(id ?? '')?.name);
  return name ? `, ${t('facts.phase')}: ${name}` : null;
}
