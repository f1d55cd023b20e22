import { svgFile } from '../../ui/pictures.ts';
import type { FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { millimetres } from './fileNote.ts';

/** SVG: sharp at every size, for programs that draw and for the web. */
export const svgFormat: FormatPart = {
  usual: {},
  note: 'exporting.svgNote',
  size: (request) => {
    const { width, height } = sceneOf(request);
    const pixels = { width: Math.round(width), height: Math.round(height) };
    const paper = { width: millimetres(width), height: millimetres(height) };
    return { pages: 1, pixels, millimetres: paper };
  },
  bytes: async (request) => (await fileOf(request)).size,
  make: async (request) => ({ files: [await fileOf(request)] }),
};

function sceneOf(request: ExportRequest) {
  const [scene] = request.scenes();
  if (!scene) throw new Error('There is no picture.');
  return scene;
}

async function fileOf(request: ExportRequest): Promise<Blob> {
  const text = request.carried();
  if (text === null) return svgFile(sceneOf(request));
  const [{ mapMetadata }, { packMap }] = await Promise.all([
    import('../../formats/mapInSvg.ts'),
    import('../../formats/mapInFile.ts'),
  ]);
  return svgFile(sceneOf(request), { metadata: mapMetadata(packMap(text)) });
}
