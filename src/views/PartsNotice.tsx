import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { partActions } from '../ui/actions/parts.ts';
import { Button } from '../ui/parts/Button.tsx';
import { useEditor, useSession, useWorkspace } from '../ui/workspace.ts';
import styles from './PartsNotice.module.css';

/** Says quietly what of the map is hidden or folded, and shows it all again. */
export function PartsNotice() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { hiddenSegments, foldedSegments, foldedStages } = useSession(({ parts }) => parts);
  const segments = useEditor(({ doc }) => doc.segment);
  const stages = useEditor(({ doc }) => doc.stage);
  const hidden = hiddenSegments.filter((id) => segments.has(id));
  const folded = foldedSegments.filter((id) => segments.has(id) && !hidden.includes(id));
  const thin = foldedStages.filter((id) => stages.has(id));
  const told = [
    hidden.length > 0 && t('parts.segmentsHidden', { count: hidden.length }),
    folded.length > 0 && t('parts.segmentsFolded', { count: folded.length }),
    thin.length > 0 && t('parts.stagesFolded', { count: thin.length }),
  ].filter((text) => text !== false);
  if (told.length === 0) return null;
  const { label, keys, run } = partActions.showAllParts;
  return (
    <div className={styles.notice} data-tip={told.join(', ')}>
      <EyeOff size={14} strokeWidth={1.5} aria-hidden />
      <span>{told.join(', ')}</span>
      <Button small className={styles.show} tipKeys={keys[0]} onClick={() => run(workspace)}>
        {t(label)}
      </Button>
    </div>
  );
}
