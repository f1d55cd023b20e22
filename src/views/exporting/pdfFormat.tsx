import type { Item, Scene } from '../../derive/scene.ts';
import { subsetsFor } from '../../formats/fontSubsets.ts';
import { pdfOf, pdfReduction } from '../../formats/pdf/pdf.ts';
import { pdfFonts } from '../../formats/pdf/pdfFonts.ts';
import { pdfPictures, textDrawer } from '../../formats/pdf/pdfPictures.ts';
import { isForeign } from '../../formats/pdf/pdfText.ts';
import { loadedImages } from '../../ui/pictures.ts';
import { hasActions } from './ActionsCheckbox.tsx';
import type { FormatOptions } from './exportChoice.ts';
import type { ExportCheck, ExportJob, FormatOptionsProps, FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { millimetres } from './fileNote.ts';
import { PageFields } from './PageFields.tsx';
import { drawnOn, pageKindOf, pageSteps, pagesOf } from './pdfPages.ts';
import { textOnPaper } from './textSize.ts';

const usual = 'one';

function PdfOptions(props: FormatOptionsProps) {
  return <PageFields {...props} usual={usual} />;
}

/** PDF: sharp at every size, on paper of every size, and its text can be searched. */
export const pdfFormat: FormatPart = {
  usual: { pages: usual, actions: true },
  isForPaper: true,
  note: 'paper.pdfNote',
  Options: PdfOptions,
  pages: wantedPages,
  steps: (request, options) => pageSteps(request, pageKindOf(options, usual), hasActions(options)),
  isBlank: (options) => pageKindOf(options, usual) === 'blank',
  size: (request, options) => {
    const pages = wantedPages(request, options);
    const [first] = pages;
    if (!first) return { pages: 0 };
    const part = pdfReduction(first);
    const paper = { width: millimetres(first.width * part), height: millimetres(first.height * part) };
    return { pages: pages.length, millimetres: paper };
  },
  checks: (request, options) => [
    ...reduced(request, options),
    ...textOnPaper(request, wantedPages(request, options)),
    ...foreign(request, options),
  ],
  bytes: async (request, options, signal) =>
    (await pdfFile(request, options, { progress: () => undefined, signal })).size,
  make: async (request, options, job) => ({ files: [await pdfFile(request, options, job)] }),
};

function wantedPages(request: ExportRequest, options: FormatOptions): readonly Scene[] {
  return pagesOf(request, pageKindOf(options, usual), hasActions(options));
}

async function pdfFile(request: ExportRequest, options: FormatOptions, job: ExportJob): Promise<Blob> {
  const pages = wantedPages(request, options);
  const fonts = await pdfFonts();
  const pictures = await pdfPictures(
    await loadedImages({ ...blank, items: pages.flatMap(({ items }) => items) }),
  );
  const text = request.carried(drawnOn(pageKindOf(options, usual)));
  const map = text === null ? {} : { map: (await import('../../formats/mapInFile.ts')).packMap(text) };
  const title = pages[0]?.title ?? '';
  const alt = (item: Item) => heardAs(item, request);
  const content = {
    fonts,
    title,
    language: request.language,
    pictures,
    draw: textDrawer(),
    alt,
    ...map,
    ...job,
  };
  return new Blob([await pdfOf(pages, content)], { type: 'application/pdf' });
}

/** What is heard of what is not text: curves, moments of truth, and pictures with words of their own. */
function heardAs(item: Item, { t, picture: { words } }: ExportRequest): string | null {
  if (item.type === 'image') return item.alt?.trim() || null;
  if (item.type === 'path' && item.stroke && !item.fill && item.d.includes('C')) return t('slides.curve');
  const isMoment = item.type === 'icon' && /^moment/.test(item.icon);
  return isMoment ? words.momentOfTruth : null;
}

const blank: Scene = { width: 0, height: 0, background: null, title: '', items: [] };

/** Maps longer than five metres. */
function reduced(request: ExportRequest, options: FormatOptions): ExportCheck[] {
  const part = Math.min(1, ...wantedPages(request, options).map(pdfReduction));
  if (part === 1) return [];
  const percent = new Intl.NumberFormat(request.language, { style: 'percent' }).format(part);
  return [{ isGood: false, message: { key: 'paper.reduced', values: { percent } } }];
}

/** What becomes a picture, for the embedded font has no letters for it. */
function foreign(request: ExportRequest, options: FormatOptions): ExportCheck[] {
  const found = new Set<string>();
  for (const { items } of wantedPages(request, options))
    for (const item of items)
      if (item.type === 'text' && isForeign(item.text, isInFont)) found.add(item.text);
  if (found.size === 0) return [];
  const values = { count: found.size };
  return [{ isGood: false, message: { key: 'paper.foreign', values } }];
}

const inFont = new Map<string, boolean>();

function isInFont(character: string): boolean {
  const known = inFont.get(character) ?? subsetsFor(character).length > 0;
  inFont.set(character, known);
  return known;
}
