import { Cog } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActionTarget } from '../../derive/analysis/actionLines.ts';
import { Face } from '../../ui/parts/Sign.tsx';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './TargetNames.module.css';

/** What an action is for; a touchpoint leads to the map. */
export function TargetNames({ targets }: { targets: readonly ActionTarget[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  if (targets.length === 0) return null;
  return (
    <ul className={styles.targets}>
      {targets.map(({ kind, id, name, emotion }) => (
        <li key={id}>
          {kind === 'process' && <Cog size={14} strokeWidth={1.5} aria-hidden />}
          {emotion !== undefined && <Face emotion={emotion} size={14} />}
          {kind === 'process' ? (
            <span dir="auto">{name}</span>
          ) : (
            <button
              type="button"
              dir="auto"
              data-tip={t('initiatives.showOnMap')}
              onClick={() => showOnMap(workspace, [id])}
            >
              {name || t('board.untitled')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
