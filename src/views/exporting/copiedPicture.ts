import { loadedImages } from '../../ui/pictures.ts';
import type { ExportJob } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';

/** So many pixels of the clipboard's picture stand for one of the map; programs that take it in make it as large as they like. */
const scale = 2;

/** The picture for the clipboard: a PNG that holds nothing but what is seen. */
export async function copiedPicture(request: ExportRequest, job: ExportJob): Promise<Blob> {
  const [scene] = request.scenes();
  if (!scene) throw new Error('There is no picture.');
  const [{ pngOf }, images] = await Promise.all([import('../../formats/png.ts'), loadedImages(scene)]);
  return (await pngOf(scene, { scale }, { images, ...job })).blob;
}
