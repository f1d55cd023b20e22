import { useTranslation } from 'react-i18next';
import { addFigures } from '../../commands/addFigures.ts';
import type { FigurePlan } from '../../model/figurePlan.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import { FigureSource } from './FigureSource.tsx';
import { FiguresPreview } from './FiguresPreview.tsx';
import { useFigures } from './useFigures.ts';

/** Reads figures from a table: pasted or from a file, with what comes of it before anything is kept. */
export function FiguresDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const figures = useFigures();
  const plans = figures.read?.plans ?? [];
  const take = (taken: readonly FigurePlan[]) => {
    const name = { key: 'figures.did.read' } as const;
    const changes = workspace.editor.run(name, (tr) => addFigures(tr, taken, t('figures.benchmarks')));
    onClose();
    workspace.notify(
      changes.length === 0
        ? { key: 'figures.dialog.same' }
        : { key: 'figures.dialog.taken', values: { count: taken.length } },
    );
  };
  const foot = (
    <>
      <Button look="line" onClick={onClose}>
        {t('actions.cancel')}
      </Button>
      <Button look="primary" off={plans.length === 0} onClick={() => take(plans)}>
        {t('figures.dialog.take', { count: plans.length })}
      </Button>
    </>
  );
  return (
    <Dialog holds size="middle" title={t('figures.dialog.title')} onClose={onClose} foot={foot}>
      <FigureSource figures={figures} />
      <FiguresPreview figures={figures} />
    </Dialog>
  );
}
