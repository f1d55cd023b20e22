import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionGroup } from '../../ui/actions/action.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './AnalysisView.module.css';
import { ChartGrid } from './ChartGrid.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { MendFirst } from './MendFirst.tsx';
import { ScopeMenus } from './ScopeMenus.tsx';
import { SeverityCounts } from './SeveritySign.tsx';
import { StateTag } from './StateTag.tsx';
import { AnalysisContext, useAnalysis, useFreshAnalysis } from './useAnalysis.ts';
import { useBoth } from './useBoth.ts';

/** Cards are not seen here, so keys that would change them do nothing. */
const groups: ReadonlySet<ActionGroup> = new Set(['history', 'view', 'share', 'settings', 'more']);

/** What follows from the open map: charts, and the findings of all rules. */
export function AnalysisView() {
  const workspace = useWorkspace();
  const analysis = useFreshAnalysis();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => bindShortcuts(workspace, groups), [workspace]);
  return (
    <AnalysisContext value={analysis}>
      <div className={styles.view} data-map-keys>
        <div className={styles.charts}>
          <Head onFindings={() => goTo(panel.current)} />
          <Wish />
          <MendFirst />
          <ChartGrid />
        </div>
        <FindingsPanel panel={panel} />
      </div>
    </AnalysisContext>
  );
}

/** To its beginning: it may be higher than the screen. */
function goTo(panel: HTMLElement | null): void {
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'start' });
}

/** What of the analysis is not there for a map that is only wanted. */
function Wish() {
  const { t } = useTranslation();
  const both = useBoth();
  if (useAnalysis().ground.state !== 'toBe') return null;
  return (
    <p className={styles.wish}>
      {t('analysis.wish')} {both && t(`analysis.both.${both}`)}
    </p>
  );
}

function Head({ onFindings }: { onFindings(): void }) {
  const { t } = useTranslation();
  const { ground, findings } = useAnalysis();
  const counts = [
    t('domain.touchpoints', { count: ground.touchpoints.length }),
    t('analysis.stages', { count: ground.stages.length }),
    t('domain.segments', { count: ground.segments.length }),
  ];
  return (
    <header className={styles.head}>
      <h2 tabIndex={-1}>
        {t('analysis.title')} <StateTag />
      </h2>
      <p>{counts.join(', ')}</p>
      <Button small look="line" className={styles.jump} onClick={onFindings}>
        {t('findings.title')}
        <SeverityCounts findings={findings.open} />
      </Button>
      <ScopeMenus />
    </header>
  );
}
