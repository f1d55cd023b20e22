import { fileOpen } from 'browser-fs-access';

const backups = { extensions: ['.zip'], mimeTypes: ['application/zip'] };

const anything = {
  extensions: [
    '.json',
    '.csv',
    '.tsv',
    '.txt',
    '.png',
    '.svg',
    '.pdf',
    '.pptx',
    '.html',
    ...backups.extensions,
  ],
  mimeTypes: [
    'application/json',
    'text/csv',
    'text/tab-separated-values',
    'text/plain',
    'image/png',
    'image/svg+xml',
    'application/pdf',
    'text/html',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ...backups.mimeTypes,
  ],
};

/** Asks the person for files that can be opened, or for backups alone; none when they change their mind. */
export async function pickFiles(kind: 'anything' | 'backup' = 'anything'): Promise<readonly File[]> {
  try {
    return await fileOpen({ ...(kind === 'backup' ? backups : anything), multiple: true });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  }
}
