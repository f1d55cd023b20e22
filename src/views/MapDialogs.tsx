import { lazy, Suspense } from 'react';
import type { MapDialog } from '../ui/workspace.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SegmentDialog } from './SegmentDialog.tsx';
import { StageDialog } from './StageDialog.tsx';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

const VersionsDialog = lazy(async () => ({
  default: (await import('./versions/VersionsDialog.tsx')).VersionsDialog,
}));

interface MapDialogsProps {
  dialog: MapDialog;
  onClose(): void;
}

/** The dialog of an open map that is wanted. */
export function MapDialogs({ dialog, onClose }: MapDialogsProps) {
  switch (dialog.name) {
    case 'export':
      return (
        <Suspense>
          <ExportDialog onClose={onClose} />
        </Suspense>
      );
    case 'versions':
      return (
        <Suspense>
          <VersionsDialog onClose={onClose} />
        </Suspense>
      );
    case 'stage':
      return <StageDialog id={dialog.id} onClose={onClose} />;
    case 'segment':
      return <SegmentDialog id={dialog.id} onClose={onClose} />;
    case 'removeStage':
      return <RemoveDialog kind="stage" id={dialog.id} onClose={onClose} />;
    case 'removeSegment':
      return <RemoveDialog kind="segment" id={dialog.id} onClose={onClose} />;
  }
}
