import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { lookOf } from '../../ui/toBeDeeds.ts';
import { useEditor, useSession, useWorkspace } from '../../ui/workspace.ts';
import { type Brand, keptBrand } from './brand.ts';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { ExportFoot } from './ExportFoot.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import type { ExportChoice } from './exportChoice.ts';
import { carriesMap, exportFormat } from './exportFormats.ts';
import { firstChoice, keepChoice } from './keptChoice.ts';
import { useExportRequest } from './useExportRequest.ts';
import { useFormatPart } from './useFormatPart.ts';
import { usePreview } from './usePreview.ts';

/** Takes the map or a part of it away: as a picture to the clipboard or a file, as a document, or as the open file itself. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const [choice, setChoice] = useState<ExportChoice>(() => {
    const now = session.getState();
    return firstChoice(now.layout, lookOf(now));
  });
  const [brand, setBrand] = useState<Brand>(keptBrand);
  const doc = useEditor((state) => state.doc);
  const words = useSceneWords();
  const looked = useSession((state) => state);
  const format = exportFormat(choice.format);
  const carries = carriesMap(format, choice);
  const request = useExportRequest({ doc, choice, session: looked, words, brand, carries });
  const part = useFormatPart(format);
  const options = { ...part?.usual, ...choice.options[format.id] };
  const change = (fields: Partial<ExportChoice>) => {
    const next = { ...choice, ...fields };
    setChoice(next);
    keepChoice(next);
  };
  const { preview, ...making } = usePreview({ request, format, part, options });
  const shared = { request, format, part, options, preview };
  return (
    <Dialog
      flush
      size="wide"
      title={t('exporting.title')}
      subtitle={journeyOf(doc)?.title || t('start.create.untitled')}
      onClose={onClose}
      foot={<ExportFoot {...shared} />}
    >
      <div className={styles.columns}>
        <ExportPreview {...shared} making={making} onChange={change} />
        <ExportChoices {...shared} onChange={change} brand={brand} onBrand={setBrand} />
      </div>
    </Dialog>
  );
}
