import { innerSize, type Paper, paperSize, placed } from '../paper.ts';
import { slideSize } from '../pictureScene.ts';
import type { Scene } from '../scene.ts';

/** What pages of text are laid out on: a slide, or a sheet of paper. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The free space at the sides. */
  readonly side: number;
  /** Where the title begins. */
  readonly head: number;
  /** Where the content under the title has its room. */
  readonly room: { readonly top: number; readonly height: number };
}

/** A slide. */
export const slideSheet: Sheet = sheetOf(slideSize, { side: 96, head: 76, foot: 56 });

/** At this size the smallest texts, which have 17 pixels, are 9 points. */
const leastScale = 0.71;

/** So wide a page of text is at most, in its own pixels. */
const mostWidth = 1600;

/** A sheet of paper, in pixels that are as large as texts need to be read there. */
export function paperSheet(paper: Paper): Sheet {
  const inner = innerSize(paperSize(paper));
  const scale = scaleOn(paper);
  const size = { width: inner.width / scale, height: inner.height / scale };
  return sheetOf(size, { side: 24, head: 16, foot: 16 });
}

/** What was laid out on such a sheet, as a page of that paper. */
export function pageOfSheet(scene: Scene, paper: Paper): Scene {
  return placed(scene, paperSize(paper), scaleOn(paper), 'left');
}

function scaleOn(paper: Paper): number {
  return Math.max(leastScale, innerSize(paperSize(paper)).width / mostWidth);
}

function sheetOf(
  { width, height }: { readonly width: number; readonly height: number },
  { side, head, foot }: { readonly side: number; readonly head: number; readonly foot: number },
): Sheet {
  const top = head + 120;
  return { width, height, side, head, room: { top, height: height - top - foot } };
}
