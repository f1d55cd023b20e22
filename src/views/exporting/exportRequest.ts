import type { TFunction } from 'i18next';
import type { PictureOptions } from '../../derive/pictureScene.ts';
import type { Scene } from '../../derive/scene.ts';
import type { Doc } from '../../model/doc.ts';
import type { ExportChoice } from './exportChoice.ts';

/** What the dialog asks of a format: a map, the part of it that is wanted, and how it is to look. Nothing in it changes while a file is made. */
export interface ExportRequest {
  readonly choice: ExportChoice;
  /** The whole open map. */
  readonly doc: Doc;
  /** What is wanted of it, as a map of its own; the same as `doc` for all of it. */
  readonly part: Doc;
  /** How the part is drawn, with everything chosen under *How it looks*. */
  readonly picture: PictureOptions;
  /** The pictures that are wanted, mostly one. With changes they are drawn in another way: other stages, without a title, within a frame. */
  scenes(changes?: Partial<PictureOptions>): readonly Scene[];
  /** The text of the map that goes into the file, when the person wants it there; else null, and nothing that is not seen may be in the file. */
  carried(): string | null;
  readonly t: TFunction;
  readonly language: string;
}
