import { GitCompareArrows } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toBeActions } from '../../ui/actions/toBe.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { seeMap } from '../../ui/toBeDeeds.ts';
import { useSession, useWorkspace } from '../../ui/workspace.ts';

/** From the map of today to the one that is wanted, and what they differ in. */
export function ToBeSwitch() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const seen = useSession((session) => session.seen);
  const isOpen = useSession(({ sidePanel }) => sidePanel === 'toBe');
  const tipKeys = toBeActions.switchToBe.keys[0];
  return (
    <>
      <Segmented<'asIs' | 'toBe'>
        small
        label={t('toBe.compare')}
        value={seen}
        onChange={(next) => seeMap(workspace, next)}
        choices={[
          { value: 'asIs', label: t('toBe.asIs'), tip: t('toBe.asIsTip'), tipKeys },
          { value: 'toBe', label: t('toBe.toBe'), tip: t('toBe.toBeTip'), tipKeys },
        ]}
      />
      <IconButton
        icon={GitCompareArrows}
        label={t('toBe.differences')}
        aria-pressed={isOpen}
        onClick={() => toBeActions.compareToBe.run(workspace)}
      />
    </>
  );
}
