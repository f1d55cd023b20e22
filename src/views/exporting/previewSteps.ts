import type { Scene } from '../../derive/scene.ts';
import type { Steps } from '../../derive/steps.ts';
import type { FormatOptions } from './exportChoice.ts';
import type { ExportCheck, ExportFormat, FormatPart, FormatSize } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { pictureChecks } from './pictureChecks.ts';

/** What is known of a file before it is made. */
export interface Preview {
  readonly pages: readonly Scene[];
  readonly size: FormatSize | null;
  readonly checks: readonly ExportCheck[];
}

/** What a preview is made from. */
export interface PreviewSources {
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  readonly part: FormatPart | null;
  readonly options: FormatOptions;
}

/** Makes a preview piece by piece: the picture, the pages one after the other, and what was found when they were looked over. What it made is at hand when the file is made. */
export function* previewSteps({ request, format, part, options }: PreviewSources): Steps<Preview> {
  yield* pagesInSteps(request, part, options);
  const pages = part?.pages?.(request, options) ?? request.scenes();
  const size = part?.size(request, options) ?? null;
  yield;
  const own = part?.checks?.(request, options) ?? [];
  yield;
  const general = format.id === 'json' ? [] : yield* pictureChecks(request, pages, part?.isForPaper);
  return { pages, size, checks: [...own, ...general] };
}

/** Makes whatever a file is drawn from. */
export function* pagesInSteps(
  request: ExportRequest,
  part: FormatPart | null,
  options: FormatOptions,
): Steps<void> {
  yield* request.sceneSteps();
  yield;
  if (part?.steps) yield* part.steps(request, options);
  yield;
}
