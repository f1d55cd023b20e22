import { useEffect, useState } from 'react';
import { journeyOf } from '../model/doc.ts';
import type { MapSummary } from '../storage/summary.ts';
import { keepTemplate } from '../ui/keepTemplate.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import { KeepTemplateDialog } from './KeepTemplateDialog.tsx';

/** The dialog that keeps the open map as a template. */
export function KeepThisMap({ onClose }: { onClose(): void }) {
  const workspace = useWorkspace();
  const title = useEditor(({ doc }) => journeyOf(doc)?.title ?? '');
  const [templates, setTemplates] = useState<readonly MapSummary[]>([]);
  useEffect(() => workspace.library.subscribe((list) => setTemplates(list.templates)), [workspace]);
  return (
    <KeepTemplateDialog
      title={title}
      templates={templates}
      onKeep={(wish) =>
        tellFailure(keepTemplate(workspace, workspace.editor.getState().doc, wish), workspace)
      }
      onClose={onClose}
    />
  );
}
