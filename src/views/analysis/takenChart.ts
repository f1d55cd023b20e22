import type { Scene } from '../../derive/scene.ts';
import type { Lines } from './chartLines.ts';

/** Draws a chart with its title as a picture. */
export type MakePicture = (title: string) => Promise<Scene>;

/** A chart that can be taken away: as a picture where it has one, and its figures as a table. */
export interface TakenChart {
  readonly title: string;
  readonly lines?: (() => Lines) | undefined;
  readonly picture?: MakePicture | undefined;
}
