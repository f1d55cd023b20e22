import { keepSame } from './keepSame.ts';
import type { BandBox, CardBox, PointBox, StageBox } from './layout.ts';

/** What the points of a band's curve follow from. */
interface CurveGround extends Pick<BandBox, 'cells' | 'baseline' | 'levelHeight'> {
  readonly stages: readonly StageBox[];
  /** True when the cards of a cell are stacked: their points are then spread evenly over the stage. */
  readonly isSpread: boolean;
}

/** The points of a band's curve from left to right; those that are as they were keep their identity. */
export function bandPoints(ground: CurveGround, previous?: readonly PointBox[]): readonly PointBox[] {
  const points: PointBox[] = [];
  let lastStage: number | null = null;
  for (const [at, cell] of ground.cells.entries()) {
    for (const card of cell) {
      const { emotion } = card.touchpoint;
      if (emotion === undefined) continue;
      const x = ground.isSpread ? spreadX(card, cell.length, ground.stages[at]) : card.x + card.width / 2;
      const y = ground.baseline - emotion * ground.levelHeight;
      const bridged = lastStage !== null && at - lastStage > 1;
      points.push(sameOrNew(previous, points.length, { id: card.id, x, y, emotion, bridged }));
      lastStage = at;
    }
  }
  return keepSame(previous, points);
}

function spreadX({ index }: CardBox, count: number, stage: StageBox | undefined): number {
  return stage ? stage.x + (stage.width * (index + 0.5)) / count : 0;
}

/** A point most often stands in the list where it stood, or one place beside. */
function sameOrNew(previous: readonly PointBox[] = [], at: number, point: PointBox): PointBox {
  const before = [at, at - 1, at + 1].map((near) => previous[near]).find((other) => other?.id === point.id);
  const isSame =
    before?.x === point.x &&
    before.y === point.y &&
    before.emotion === point.emotion &&
    before.bridged === point.bridged;
  return isSame ? before : point;
}
