import { GitCompareArrows } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toBeActions } from '../../ui/actions/toBe.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { type Look, lookOf, seeMap } from '../../ui/toBeDeeds.ts';
import { useSession, useWorkspace } from '../../ui/workspace.ts';

/** From the map of today to the one that is wanted, and what they differ in. */
export function ToBeSwitch() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const look = useSession(lookOf);
  const isOpen = useSession(({ sidePanel }) => sidePanel === 'toBe');
  const tipKeys = toBeActions.switchToBe.keys[0];
  return (
    <>
      <Segmented<Look>
        small
        label={t('toBe.compare')}
        value={look}
        onChange={(next) => seeMap(workspace, next)}
        choices={[
          { value: 'asIs', label: t('toBe.asIs'), tip: t('toBe.asIsTip'), tipKeys },
          { value: 'toBe', label: t('toBe.toBe'), tip: t('toBe.toBeTip'), tipKeys },
          { value: 'both', label: t('toBe.both'), tip: t('toBe.bothTip'), tipKeys },
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
