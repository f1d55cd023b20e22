import { useTranslation } from 'react-i18next';
import type { Scene } from '../../derive/scene.ts';
import { type PngPlan, type PngSize, pngPlan, tiledPlan } from '../../formats/pngScale.ts';
import { NumberField } from '../../ui/parts/NumberField.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { loadedImages } from '../../ui/pictures.ts';
import styles from './ExportChoices.module.css';
import type { FormatOptions } from './exportChoice.ts';
import type { ExportJob, FormatOptionsProps, FormatPart, Made } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { millimetres } from './fileNote.ts';

type Scale = '1' | '2' | '3' | '4' | 'width';

const scales: readonly Scale[] = ['1', '2', '3', '4', 'width'];
const widest = 100_000;
/** Larger pictures are not painted for their size alone: it follows from a smaller one. */
const mostPixels = 6_000_000;

const usual: FormatOptions = { scale: '2', width: 3200 };

type Plan = (request: ExportRequest, options: FormatOptions) => PngPlan;

/** Only a PNG can be joined from tiles. */
const planOf: Plan = (request, options) => tiledPlan(sceneOf(request), sizeOf(sceneOf(request), options));
const jpegPlanOf: Plan = (request, options) => pngPlan(sceneOf(request), sizeOf(sceneOf(request), options));

function sizeOf(scene: Scene, { scale, width }: FormatOptions): PngSize {
  const wanted = scale === 'width' ? Number(width) / scene.width : Number(scale);
  return { scale: wanted > 0 ? wanted : 2 };
}

function sceneOf(request: ExportRequest): Scene {
  const [scene] = request.scenes();
  if (!scene) throw new Error('There is no picture.');
  return scene;
}

function PngOptions({ request, options, onChange }: FormatOptionsProps) {
  const { t } = useTranslation();
  const scale = scales.find((name) => name === options.scale) ?? '2';
  // Asked for only then: the picture may not be drawn yet.
  const widthOf = () => ({ width: planOf(request, options).width });
  return (
    <div className={styles.rows}>
      <Segmented<Scale>
        wide
        label={t('exporting.size')}
        value={scale}
        onChange={(next) => onChange({ ...options, scale: next, ...(next === 'width' && widthOf()) })}
        choices={scales.map((value) => ({
          value,
          label: value === 'width' ? t('exporting.width') : `${value}×`,
        }))}
      />
      {scale === 'width' && (
        <NumberField
          label={t('exporting.widthInPixels')}
          value={Number(options.width)}
          least={16}
          most={widest}
          onChange={(next) => next !== undefined && onChange({ ...options, width: Math.round(next) })}
        />
      )}
    </div>
  );
}

/** What both have: their choices, and their size as it is planned. */
function partWith(plan: Plan): Pick<FormatPart, 'usual' | 'Options' | 'size' | 'checks'> {
  return {
    usual,
    Options: PngOptions,
    size: (request, options) => {
      const { width, height } = plan(request, options);
      const paper = { width: millimetres(width), height: millimetres(height) };
      return { pages: 1, pixels: { width, height }, millimetres: paper };
    },
    checks: (request, options) => {
      const { reduced, scale } = plan(request, options);
      const values = { scale: scaleText(scale, request) };
      return reduced ? [{ isGood: false, message: { key: 'exporting.reduced', values } }] : [];
    },
  };
}

/** PNG: what everything can show, with every edge as it is. */
export const pngFormat: FormatPart = {
  ...partWith(planOf),
  bytes: async (request, options, signal) => {
    const { blob, grows } = await sample(sceneOf(request), planOf(request, options), 'image/png', signal);
    // A PNG of drawn shapes grows with its edges more than with its area.
    return blob.size * grows ** 1.2 + carriedSize(request);
  },
  make: async (request, options, job) => {
    const plan = planOf(request, options);
    const png = await painted(sceneOf(request), plan.scale, 'image/png', job);
    return made(await withMap(png.blob, request), png.reduced || plan.reduced, png.scale, request);
  },
};

/** JPEG: smaller for photographs, and what old programs want. It has no transparent ground. */
export const jpegFormat: FormatPart = {
  ...partWith(jpegPlanOf),
  note: 'exporting.jpegNote',
  bytes: async (request, options, signal) => {
    const { blob, grows } = await sample(opaque(request), jpegPlanOf(request, options), 'image/jpeg', signal);
    return blob.size * grows ** 1.5;
  },
  make: async (request, options, job) => {
    const plan = jpegPlanOf(request, options);
    const picture = await painted(opaque(request), plan.scale, 'image/jpeg', job);
    return made(picture.blob, picture.reduced || plan.reduced, picture.scale, request);
  },
};

/** The picture, smaller where it is large, to tell from it how many bytes it will have; and how many times larger it will be. */
async function sample(scene: Scene, plan: PngPlan, type: 'image/png' | 'image/jpeg', signal: AbortSignal) {
  const pixels = plan.width * plan.height;
  const grows = Math.max(1, Math.sqrt(pixels / mostPixels));
  const job = { progress: () => undefined, signal };
  const { blob } = await painted(scene, plan.scale / grows, type, job);
  return { blob, grows };
}

function opaque(request: ExportRequest): Scene {
  const scene = sceneOf(request);
  return { ...scene, background: scene.background ?? request.picture.theme.surface };
}

async function painted(scene: Scene, scale: number, type: 'image/png' | 'image/jpeg', job: ExportJob) {
  const [{ pngOf }, images] = await Promise.all([import('../../formats/png.ts'), loadedImages(scene)]);
  return pngOf(scene, { scale }, { images, type, ...job });
}

function carriedSize(request: ExportRequest): number {
  // Texts of a map become about a fifth when they are packed.
  return (request.carried()?.length ?? 0) / 5;
}

async function withMap(blob: Blob, request: ExportRequest): Promise<Blob> {
  const text = request.carried();
  if (text === null) return blob;
  const [{ mapIntoPng }, { packMap }] = await Promise.all([
    import('../../formats/mapInPng.ts'),
    import('../../formats/mapInFile.ts'),
  ]);
  const whole = mapIntoPng(new Uint8Array(await blob.arrayBuffer()), packMap(text));
  return new Blob([whole], { type: 'image/png' });
}

function scaleText(scale: number, { language }: ExportRequest): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(scale)}×`;
}

function made(file: Blob, isReduced: boolean, scale: number, request: ExportRequest): Made {
  const values = { scale: scaleText(scale, request) };
  return { files: [file], ...(isReduced && { said: { key: 'exporting.becameSmaller', values } as const }) };
}
