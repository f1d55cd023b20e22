import { fileOpen } from 'browser-fs-access';

/** Asks the person for a file that can be opened; null when they change their mind. */
export async function pickFile(): Promise<File | null> {
  try {
    return await fileOpen({
      extensions: ['.json', '.csv', '.tsv', '.txt'],
      mimeTypes: ['application/json', 'text/csv', 'text/tab-separated-values', 'text/plain'],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
