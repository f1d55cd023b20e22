import type { Doc } from '../model/doc.ts';
import { type Arrangement, arrangement } from './arrangement.ts';
import { bandBox, cardsById } from './bandBox.ts';
import { foldedBand } from './foldedBand.ts';
import { throughFoldedStages } from './foldedStages.ts';
import { keepSame } from './keepSame.ts';
import { hasSameSources, type LaneSetting, laneSettings } from './laneSettings.ts';
import type { BandBox, LaneHeight, Layout, LayoutOptions, StageBox } from './layout.ts';
import { type LinkPlan, linkPlan } from './linkPlan.ts';
import { bandGap, laneLines } from './metrics.ts';
import { openArrangement, shownArrangement } from './shownParts.ts';
import { isSameGround, stageBoxes } from './stageBoxes.ts';

/** What a layout was made from, so that the next one need not look again at what is the same. */
interface Origin {
  readonly doc: Doc;
  readonly options: LayoutOptions;
  /** Of the whole map, and of what is shown of it. */
  readonly whole: Arrangement;
  readonly arranged: Arrangement;
  readonly plan: LinkPlan;
  readonly lanes: readonly LaneSetting[];
}

const origins = new WeakMap<Layout, Origin>();

/** Lays out the map of a document. What stands as it stood in `previous` keeps its identity: the layout itself, bands, cells, cards, points and stages. */
export function layoutJourney(doc: Doc, wanted: LayoutOptions, previous?: Layout): Layout {
  const before = previous && origins.get(previous);
  const whole = arrangement(doc, wanted.state, before?.whole);
  const arranged = shownArrangement(whole, wanted.shown, before?.arranged);
  const lanes = laneSettings(doc, wanted, whole, before?.lanes);
  const options = { ...wanted, quoteLines: quoteLinesOf(lanes) };
  const stages = stageBoxes(arranged, options, previous?.stages, whole);
  const plan = planned({ doc, options, arranged, stages, previous, before });
  const isSameStyle = before !== undefined && hasSameStyle(before, doc, options);
  const isSameFrame =
    isSameStyle &&
    before.lanes === lanes &&
    hasSameSources(lanes, doc, before.doc) &&
    isSameGround(stages, previous?.stages ?? []);
  const bands = bandBoxes({
    doc,
    options,
    whole,
    arranged,
    plan,
    lanes,
    stages,
    previous,
    before,
    isSameStyle,
    isSameFrame,
  });
  const layout =
    previous && keptLayout(previous, options, stages, bands, plan)
      ? previous
      : newLayout(options, stages, bands, plan);
  origins.set(layout, { doc, options, whole, arranged, plan, lanes });
  return layout;
}

/** What all bands of a layout are made from. */
interface Bed extends Origin {
  readonly stages: readonly StageBox[];
  readonly previous: Layout | undefined;
  readonly before: Origin | undefined;
  readonly isSameStyle: boolean;
  /** True when a band with the same touchpoints looks the same as before. */
  readonly isSameFrame: boolean;
}

/** Links are planned anew only when one of them, a card's place or a stage has changed. */
function planned({
  doc,
  options,
  arranged,
  stages,
  previous,
  before,
}: Pick<Bed, 'doc' | 'options' | 'arranged' | 'stages' | 'previous' | 'before'>): LinkPlan {
  const isSame =
    previous?.kind === options.kind &&
    before?.doc.link === doc.link &&
    before.arranged.cells === arranged.cells &&
    before.options.shown === options.shown &&
    isSameGround(stages, previous.stages);
  return isSame
    ? before.plan
    : linkPlan(doc.link, openArrangement(arranged, options.shown), stages, options.kind, previous?.links);
}

function bandBoxes(bed: Bed): readonly BandBox[] {
  const { doc, options, whole, arranged, plan, lanes, stages, previous, isSameStyle } = bed;
  const previousBands = new Map(previous?.bands.map((band) => [band.id, band]));
  const ranks = new Map(whole.segments.map(({ id }, rank) => [id, rank]));
  let y = 0;
  const bands = arranged.segments.map((segment, index) => {
    const touchpoints = arranged.cells[index] ?? [];
    const last = previousBands.get(segment.id);
    const gutter = plan.gutters.get(segment.id) ?? 0;
    const isFolded = options.shown?.foldedSegments.includes(segment.id) ?? false;
    const all = whole.cells[ranks.get(segment.id) ?? -1] ?? touchpoints;
    const isUntouched =
      bed.isSameFrame &&
      bed.before?.arranged.cells[index] === touchpoints &&
      bed.before.whole.cells.includes(all) &&
      last?.segment === segment &&
      last.index === index &&
      Boolean(last.isFolded) === isFolded &&
      last.gutter === gutter &&
      last.y === y;
    const cards = { segmentId: segment.id, y, gutter, stages, touchpoints, before: previous?.cards };
    const ground = { doc, options, lanes, isSameStyle, ...cards };
    const open = isUntouched ? last : bandBox(ground, segment, index, isFolded ? undefined : last);
    const thin = isFolded && !isUntouched ? foldedBand(ground, open, last) : open;
    const band = isUntouched ? last : throughFoldedStages(thin, stages, all, last);
    y += band.height + bandGap;
    return band;
  });
  return keepSame(previous?.bands, bands);
}

function hasSameStyle({ doc: last, options: old }: Origin, doc: Doc, options: LayoutOptions): boolean {
  return (
    last.channel === doc.channel &&
    last.team === doc.team &&
    last.image === doc.image &&
    old.kind === options.kind &&
    old.measure === options.measure &&
    laneHeightOf(old) === laneHeightOf(options) &&
    old.quoteLines === options.quoteLines &&
    Boolean(old.wholeTitles) === Boolean(options.wholeTitles)
  );
}

/** The height of emotion lanes that the options ask for. */
function laneHeightOf({ laneHeight = 'M' }: LayoutOptions): LaneHeight {
  return laneHeight;
}

/** How many lines thoughts may have in a lane of its size. */
function quoteLinesOf(lanes: readonly LaneSetting[]): number {
  return laneLines[lanes.find(({ type }) => type === 'thinking')?.size ?? 'M'];
}

function keptLayout(
  previous: Layout,
  { kind }: LayoutOptions,
  stages: readonly StageBox[],
  bands: readonly BandBox[],
  { links }: LinkPlan,
): boolean {
  return (
    previous.kind === kind &&
    previous.stages === stages &&
    previous.bands === bands &&
    previous.links === links
  );
}

function newLayout(
  { kind }: LayoutOptions,
  stages: readonly StageBox[],
  bands: readonly BandBox[],
  { links }: LinkPlan,
): Layout {
  const [lastStage, lastBand] = [stages.at(-1), bands.at(-1)];
  const width = lastStage ? lastStage.x + lastStage.width : 0;
  const height = lastBand ? lastBand.y + lastBand.height : 0;
  return { kind, width, height, stages, bands, cards: cardsById(bands), links };
}
