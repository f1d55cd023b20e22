import { useTranslation } from 'react-i18next';
import { placeForNew } from '../newCard.ts';
import { useEditor, useSession, useWorkspace } from '../workspace.ts';
import styles from './CataloguePanel.module.css';

/** Says how many are found, and in which cell what is pressed will stand. */
export function GoesTo({ count }: { count: number }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  // What the place follows from.
  useSession(({ focus }) => focus);
  useSession(({ selection }) => selection);
  const stages = useEditor(({ doc }) => doc.stage);
  const segments = useEditor(({ doc }) => doc.segment);
  const place = placeForNew(workspace);
  const stage = stages.get(place?.stageId ?? '')?.name;
  const segment = segments.get(place?.segmentId ?? '')?.name;
  return (
    <footer className={styles.foot}>
      <output>{t('catalogue.found', { count })}</output>
      <span dir="auto">
        {stage === undefined || segment === undefined
          ? t('catalogue.goesToFirst')
          : t('catalogue.goesTo', { stage, segment })}
      </span>
    </footer>
  );
}
