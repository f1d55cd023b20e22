import { useTranslation } from 'react-i18next';
import type { Measure } from '../../derive/measure.ts';
import type { PictureOptions } from '../../derive/pictureScene.ts';
import type { Item, Scene } from '../../derive/scene.ts';
import { allSteps, type Steps } from '../../derive/steps.ts';
import { pptxOf, type Slide } from '../../formats/pptx/pptx.ts';
import { slack } from '../../formats/pptx/pptxText.ts';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { loadedImages } from '../../ui/pictures.ts';
import { ActionsCheckbox, hasActions } from './ActionsCheckbox.tsx';
import { brandFonts, brandMeasure } from './brand.ts';
import { type DeckKind, deckKinds, deckSlides, drawnOnSlides } from './deckSlides.ts';
import styles from './ExportChoices.module.css';
import type { FormatOptions } from './exportChoice.ts';
import type { ExportJob, FormatOptionsProps, FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';

const fonts: readonly string[] = ['Inter', ...brandFonts];

function PowerPointOptions(props: FormatOptionsProps) {
  const { t } = useTranslation();
  const { options, onChange } = props;
  return (
    <div className={styles.rows}>
      <Segmented<DeckKind>
        wide
        label={t('slides.kind')}
        value={kindOf(options)}
        onChange={(slides) => onChange({ ...options, slides })}
        choices={deckKinds.map((value) => ({ value, label: t(`slides.kinds.${value}`) }))}
      />
      {kindOf(options) === 'deck' && <ActionsCheckbox {...props} />}
      <Select
        label={t('slides.font')}
        value={fontOf(options)}
        onChange={(font) => font && onChange({ ...options, font })}
        choices={fonts.map((value) => ({ value, label: value }))}
      />
    </div>
  );
}

/** PowerPoint: shapes and texts that can be changed there. */
export const powerpointFormat: FormatPart = {
  usual: { slides: 'one', font: 'Arial', actions: true },
  note: 'slides.note',
  Options: PowerPointOptions,
  pages: (request, options) => slidesOf(request, options).map(({ scene }) => scene),
  steps: slideSteps,
  size: (request, options) => ({
    pages: slidesOf(request, options).length,
    millimetres: { width: 339, height: 191 },
  }),
  bytes: async (request, options, signal) =>
    (await powerpointFile(request, options, { progress: () => undefined, signal })).size,
  make: async (request, options, job) => ({ files: [await powerpointFile(request, options, job)] }),
};

function kindOf({ slides }: FormatOptions): DeckKind {
  return deckKinds.find((kind) => kind === slides) ?? 'one';
}

function fontOf({ font }: FormatOptions): string {
  return fonts.find((name) => name === font) ?? 'Arial';
}

const measures = new Map<string, Measure>();

/** Lines are broken a little earlier than they would have to be: other programs draw the same font wider. */
function looseMeasure(font: string): Measure {
  const known = measures.get(font);
  if (known) return known;
  const exact = brandMeasure(font === 'Inter' ? 'Inter Variable' : font);
  const loose: Measure = (text, style) => exact(text, style) * slack;
  measures.set(font, loose);
  return loose;
}

const made = new WeakMap<ExportRequest, Map<string, readonly Slide[]>>();

function slidesOf(request: ExportRequest, options: FormatOptions): readonly Slide[] {
  return allSteps(slideSteps(request, options));
}

function* slideSteps(request: ExportRequest, options: FormatOptions): Steps<readonly Slide[]> {
  const known = made.get(request) ?? new Map<string, readonly Slide[]>();
  made.set(request, known);
  const choice = { kind: kindOf(options), hasActions: hasActions(options) };
  const key = `${choice.kind} ${choice.hasActions} ${fontOf(options)}`;
  const font = fontOf(options);
  const picture: PictureOptions = { ...request.picture, measure: looseMeasure(font), font };
  const slides = known.get(key) ?? (yield* deckSlides(request, choice, picture));
  known.set(key, slides);
  return slides;
}

async function powerpointFile(request: ExportRequest, options: FormatOptions, job: ExportJob): Promise<Blob> {
  const slides = slidesOf(request, options);
  const font = fontOf(options);
  const text = request.carried(drawnOnSlides({ kind: kindOf(options) }));
  const map = text === null ? {} : { map: (await import('../../formats/mapInFile.ts')).packMap(text) };
  const bytes = await pptxOf(slides, {
    title: slides[0]?.scene.title ?? '',
    font,
    measure: brandMeasure(font === 'Inter' ? 'Inter Variable' : font),
    images: await pngImages(slides.map(({ scene }) => scene)),
    describe: (item) => described(item, request),
    ...map,
    ...job,
  });
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

/** What a shape is, for those who do not see it; nothing for what only decorates. */
function described(item: Item, { t, picture: { words } }: ExportRequest): string | null {
  if (item.type === 'path' && item.stroke && !item.fill && item.d.includes('C')) return t('slides.curve');
  if (item.type !== 'icon') return null;
  const { icon } = item;
  if (icon === 'momentPositive' || icon === 'momentNegative') return words.momentOfTruth;
  const level = /^face(-?\d)$/.exec(icon)?.[1];
  if (level !== undefined) return words.levels[Number(level) as keyof typeof words.levels];
  return words.kinds[icon as keyof typeof words.kinds] ?? null;
}

const sharpest = 1_200;

async function pngImages(scenes: readonly Scene[]): Promise<Map<string, Uint8Array>> {
  const items = scenes.flatMap((scene) => scene.items.filter(({ type }) => type === 'image'));
  const [first] = scenes;
  const images = first ? await loadedImages({ ...first, items }) : new Map<string, HTMLImageElement>();
  const files = new Map<string, Uint8Array>();
  for (const [hash, image] of images) {
    const part = Math.min(1, sharpest / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(image.naturalWidth * part)),
      Math.max(1, Math.round(image.naturalHeight * part)),
    );
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await canvas.convertToBlob({ type: 'image/png' });
    files.set(hash, new Uint8Array(await file.arrayBuffer()));
  }
  return files;
}
