import type { FormatOptions } from './exportChoice.ts';
import type { ExportFormat, FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import type { Preview } from './previewSteps.ts';

/** What all parts of the dialog look at. */
export interface ExportState {
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  /** null while the code of the format is on its way. */
  readonly part: FormatPart | null;
  /** What is chosen of the format. */
  readonly options: FormatOptions;
  /** What is known of the file before it is made; null while that is being worked out. */
  readonly preview: Preview | null;
}
