import type { Scene } from '../../derive/scene.ts';
import { hasActions } from './ActionsCheckbox.tsx';
import type { FormatOptions } from './exportChoice.ts';
import type { FormatOptionsProps, FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { millimetres } from './fileNote.ts';
import { PageFields } from './PageFields.tsx';
import { pageKindOf, pageSteps, pagesOf } from './pdfPages.ts';
import { printPages } from './printPages.tsx';
import { textOnPaper } from './textSize.ts';

const usual = 'a4';

function PrintOptions(props: FormatOptionsProps) {
  return <PageFields {...props} usual={usual} />;
}

/** On paper, by the printer of this machine: the pages of a PDF. */
export const printFormat: FormatPart = {
  usual: { pages: usual, actions: true },
  isForPaper: true,
  note: 'paper.printNote',
  Options: PrintOptions,
  pages: wantedPages,
  steps: (request, options) => pageSteps(request, pageKindOf(options, usual), hasActions(options)),
  size: (request, options) => {
    const pages = wantedPages(request, options);
    const [{ width, height } = { width: 0, height: 0 }] = pages;
    return { pages: pages.length, millimetres: { width: millimetres(width), height: millimetres(height) } };
  },
  checks: (request, options) => textOnPaper(request, wantedPages(request, options)),
  bytes: async () => 0,
  make: async (request, options, { signal }) => {
    await printPages(wantedPages(request, options), signal);
    return { files: [] };
  },
};

function wantedPages(request: ExportRequest, options: FormatOptions): readonly Scene[] {
  return pagesOf(request, pageKindOf(options, usual), hasActions(options));
}
