import { useEffect, useState } from 'react';
import type { Scene } from '../derive/scene.ts';
import { pngOf } from '../formats/png.ts';
import { pngPlan } from '../formats/pngScale.ts';
import { mapFile } from '../ui/mapFile.ts';
import { pngScaleOf, svgFile } from '../ui/pictures.ts';
import { useWorkspace, type Workspace } from '../ui/workspace.ts';
import type { ExportChoice } from './exportChoice.ts';

const rest = 300;
/** Larger pictures are not painted for their size alone: it follows from a smaller one. */
const mostPixels = 6_000_000;

/** About how many bytes the chosen file will have; null while that is being worked out. */
export function useFileSize(choice: ExportChoice, scene: Scene): number | null {
  const workspace = useWorkspace();
  const [size, setSize] = useState<{
    readonly of: Scene;
    readonly key: string;
    readonly bytes: number;
  } | null>(null);
  const { format, scale } = choice;
  const key = `${format} ${scale}`;

  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      bytesOf({ format, scale }, scene, workspace).then(
        (bytes) => isWanted && setSize({ of: scene, key: `${format} ${scale}`, bytes }),
        // Why a file cannot be made is said when it is asked for.
        () => undefined,
      );
    }, rest);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [format, scale, scene, workspace]);
  return size?.of === scene && size.key === key ? size.bytes : null;
}

async function bytesOf(
  { format, scale }: Pick<ExportChoice, 'format' | 'scale'>,
  scene: Scene,
  workspace: Workspace,
): Promise<number> {
  if (format === 'json') return mapFile(workspace).size;
  if (format === 'svg') return (await svgFile(scene)).size;
  const plan = pngPlan(scene, { scale: pngScaleOf(scale) });
  const pixels = plan.width * plan.height;
  if (pixels <= mostPixels) return (await pngOf(scene, { scale: plan.scale })).blob.size;
  const smaller = plan.scale * Math.sqrt(mostPixels / pixels);
  const { blob } = await pngOf(scene, { scale: smaller });
  // A PNG of drawn shapes grows with its edges more than with its area.
  return blob.size * (plan.scale / smaller) ** 1.2;
}
