import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { svgFile } from '../../ui/pictures.ts';
import styles from './ExportChoices.module.css';
import type { FormatOptions } from './exportChoice.ts';
import type { FormatOptionsProps, FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { millimetres } from './fileNote.ts';

/** SVG: sharp at every size, for programs that draw and for the web. */
export const svgFormat: FormatPart = {
  usual: { text: 'text' },
  Options: SvgOptions,
  note: 'exporting.svgNote',
  size: (request) => {
    const { width, height } = sceneOf(request);
    const pixels = { width: Math.round(width), height: Math.round(height) };
    const paper = { width: millimetres(width), height: millimetres(height) };
    return { pages: 1, pixels, millimetres: paper };
  },
  bytes: async (request, options) => (await fileOf(request, options)).size,
  make: async (request, options) => ({ files: [await fileOf(request, options)] }),
};

function sceneOf(request: ExportRequest) {
  const [scene] = request.scenes();
  if (!scene) throw new Error('There is no picture.');
  return scene;
}

async function fileOf(request: ExportRequest, options: FormatOptions): Promise<Blob> {
  const scene = sceneOf(request);
  const text = request.carried();
  // The letters of another font are not here to be drawn.
  const hasOutlines = options.text === 'outlines' && !scene.font;
  const [outline, metadata] = await Promise.all([
    hasOutlines
      ? import('../../formats/outlines.ts').then(({ outlinesFor }) =>
          outlinesFor(scene, request.picture.measure),
        )
      : undefined,
    text === null ? undefined : metadataOf(text),
  ]);
  return svgFile(scene, { ...(outline && { outline }), ...(metadata && { metadata }) });
}

async function metadataOf(text: string): Promise<string> {
  const [{ mapMetadata }, { packMap }] = await Promise.all([
    import('../../formats/mapInSvg.ts'),
    import('../../formats/mapInFile.ts'),
  ]);
  return mapMetadata(packMap(text));
}

type TextAs = 'text' | 'outlines';

function SvgOptions({ request, options, onChange }: FormatOptionsProps) {
  const { t } = useTranslation();
  const value: TextAs = options.text === 'outlines' ? 'outlines' : 'text';
  const isOther = request.picture.font !== undefined;
  return (
    <div className={styles.rows}>
      <Segmented<TextAs>
        wide
        label={t('exporting.textAs')}
        value={isOther ? 'text' : value}
        onChange={(text) => onChange({ ...options, text })}
        choices={[
          { value: 'text', label: t('exporting.asText'), tip: t('exporting.asTextTip') },
          { value: 'outlines', label: t('exporting.asOutlines'), tip: t('exporting.asOutlinesTip') },
        ]}
      />
      {isOther && value === 'outlines' && <p className={styles.note}>{t('exporting.noOutlines')}</p>}
    </div>
  );
}
