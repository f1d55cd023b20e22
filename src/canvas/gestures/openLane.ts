import { placeAt } from '../../derive/cellAt.ts';
import type { LaneBox, Layout } from '../../derive/layout.ts';
import { openLaneFacts } from '../../ui/lanes/openLaneFacts.ts';
import type { Board } from '../board.ts';
import type { Hit } from '../hit.ts';
import type { Point } from '../view.ts';
import { doubleClickBoard } from './clicks.ts';

/** What a double click or tap opens: what a lane says there, or else what lies there itself. */
export function openAt(board: Board, hit: Hit, at: Point): void {
  if (hit.type !== 'cell' || !openLane(board, at)) doubleClickBoard(board, hit);
}

/** Opens the details of the touchpoint that a lane speaks of. Says false where no lane says anything. */
function openLane(board: Board, { x, y }: Point): boolean {
  const layout = board.layout.get();
  const lane = laneAt(layout, { x, y });
  const place = placeAt(layout, x, y);
  if (!lane || !place) return false;
  const id = cardAbove(layout, lane, place, x);
  if (id === undefined) return true;
  openLaneFacts(board.workspace, id, lane.type);
  return true;
}

/** The lane of texts at a height of the board. */
function laneAt({ bands }: Layout, { y }: Point): LaneBox | undefined {
  const lanes = bands.find((band) => band.y <= y && y < band.y + band.height)?.lanes;
  return lanes?.find(
    (lane) =>
      (lane.texts || lane.type === 'thinking') && !lane.isFolded && lane.y <= y && y < lane.y + lane.height,
  );
}

function cardAbove(
  { bands, stages, kind }: Layout,
  lane: LaneBox,
  { segmentId, stageId }: { readonly segmentId: string; readonly stageId: string },
  x: number,
): string | undefined {
  const band = bands.find(({ id }) => id === segmentId);
  const cards = band?.cells[stages.findIndex(({ id }) => id === stageId)] ?? [];
  if (kind === 'timeline') return cards.find((card) => card.x - 4 <= x && x <= card.x + card.width + 4)?.id;
  return lane.texts?.some(({ id }) => id === stageId) ? cards[0]?.id : undefined;
}
