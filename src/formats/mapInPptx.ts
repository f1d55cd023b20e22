import { unzipSync } from 'fflate';
import { limits } from './limits.ts';
import { mapPart } from './pptx/pptx.ts';

const presentation = 'ppt/presentation.xml';

/** The packed map in a presentation of PowerPoint. */
export function mapInPptx(bytes: Uint8Array): Uint8Array | 'none' | 'otherFile' {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'otherFile';
  let isPresentation = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        isPresentation ||= name === presentation;
        return name === mapPart && originalSize <= limits.journeyBytes;
      },
    });
    return files[mapPart] ?? (isPresentation ? 'none' : 'otherFile');
  } catch {
    return 'otherFile';
  }
}
