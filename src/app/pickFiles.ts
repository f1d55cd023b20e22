import { fileOpen } from 'browser-fs-access';

/** Asks the person for files that can be opened; none when they change their mind. */
export async function pickFiles(): Promise<readonly File[]> {
  try {
    return await fileOpen({
      extensions: ['.json', '.csv', '.tsv', '.txt'],
      mimeTypes: ['application/json', 'text/csv', 'text/tab-separated-values', 'text/plain'],
      multiple: true,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  }
}
