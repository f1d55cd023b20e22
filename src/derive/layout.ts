import type { Image } from '../model/image.ts';
import type { Lane } from '../model/lane.ts';
import type { Link } from '../model/link.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Measure } from './measure.ts';
import type { ShownParts } from './shownParts.ts';

/** How a map is laid out: a time slot for each touchpoint, or the cards of a cell stacked in columns of equal width. */
export type LayoutKind = 'timeline' | 'compact';

/** How high the emotion lanes are: small, medium or large. */
export type LaneHeight = 'S' | 'M' | 'L';

/** What a layout depends on besides the document. It never reads the window. */
export interface LayoutOptions {
  readonly kind: LayoutKind;
  readonly measure: Measure;
  /** Which of the two maps in a document; as-is when absent. */
  readonly state?: Touchpoint['state'];
  /** Medium when absent. */
  readonly laneHeight?: LaneHeight;
  /** In exports titles are never shortened; on the board they end after six lines. */
  readonly wholeTitles?: boolean;
  /** The width of a stage in the compact layout, when a frame has more room than usual. Cards and their titles are as much wider. */
  readonly stageWidth?: number;
  /** What is hidden or folded; all is shown when absent. */
  readonly shown?: ShownParts;
  /** The keys of the lanes that this device shows as a thin line, with spaces between them. */
  readonly foldedLanes?: string;
  /** How many lines a thought may have on the board; four when absent. */
  readonly quoteLines?: number;
  /** While dragging, a stage may grow but not shrink: the least number of slots by stage id. */
  readonly leastSlots?: ReadonlyMap<string, number>;
}

/**
 * Where everything stands, in board pixels. (0, 0) is the top left of the first stage in the first band; the frozen headers lie outside.
 * Boxes that did not change keep their identity from one layout to the next.
 */
export interface Layout {
  readonly kind: LayoutKind;
  readonly width: number;
  readonly height: number;
  readonly stages: readonly StageBox[];
  readonly bands: readonly BandBox[];
  readonly cards: ReadonlyMap<string, CardBox>;
  /** The links that are drawn: not those that say what stands there anyway. */
  readonly links: readonly LinkBox[];
}

/** A column. */
export interface StageBox {
  readonly id: string;
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  /** A thin column: its cards are not laid out. */
  readonly isFolded?: true;
  /** How many time slots it has; 1 in the compact layout. */
  readonly slots: number;
  /** How many touchpoints stand in it, over all segments. */
  readonly count: number;
  /** Its weight as a share of all weights, 0 to 1. */
  readonly weightShare: number;
}

/** A segment's band: its lanes one under the other, its cells by stage, and its curve. */
export interface BandBox {
  readonly id: string;
  readonly segment: Segment;
  /** A line with its name and its curve: its cards are not laid out. */
  readonly isFolded?: true;
  readonly index: number;
  readonly y: number;
  readonly height: number;
  readonly lanes: readonly LaneBox[];
  /** How much of its first lane is kept free above the cards for links; 0 without any. */
  readonly gutter: number;
  /** One list of cards for each stage, in the order of the stages. */
  readonly cells: readonly (readonly CardBox[])[];
  /** The points of the curve from left to right: only touchpoints with an emotion. */
  readonly points: readonly PointBox[];
  /** Where its curve comes in at the left edge and goes out at the right one, in a part of a layout beyond which it goes on. */
  readonly edges?: CurveEdges;
  /** All its touchpoints, where folded stages hold some that are not laid out. */
  readonly felt?: readonly Touchpoint[];
  /** Where the curve's zero line is, and how many pixels one level is high. */
  readonly baseline: number;
  readonly levelHeight: number;
}

/** A lane inside a band; `y` is a board pixel. */
export interface LaneBox {
  readonly type: Lane['type'];
  readonly y: number;
  readonly height: number;
  /** The row of a lane that the person asked for; what a map has without being asked has none. */
  readonly row?: Lane;
  /** The line of a service blueprint that is drawn below it. */
  readonly line?: NonNullable<Lane['lineBelow']>;
  /** Only its name is seen. */
  readonly isFolded?: true;
  /** Nothing on the map goes into it yet. */
  readonly isBare?: true;
  /** What it says about the touchpoints, or the cards of a lane of one's own; absent where something else is drawn. */
  readonly texts?: readonly LaneText[];
}

/** What a lane says under a card, in the compact layout under a stack of them; or a card of a lane of one's own. `y` counts from the top of the lane. */
export interface LaneText extends Box {
  /** The touchpoint, the stage, or the card of the lane. */
  readonly id: string;
  readonly entries: readonly LaneEntryBox[];
  /** Given when it is a card. */
  readonly color?: string | null;
  /** The picture on it, at its foot. */
  readonly image?: Image;
}

/** The small sign before something that a lane says; null for none. */
export type LaneMark =
  | 'pain'
  | 'brightSpot'
  | 'opportunity'
  | 'direct'
  | 'indirect'
  | 'customer'
  | 'employee'
  | 'infrastructure'
  | 'wait'
  | 'duration'
  | 'positive'
  | 'negative'
  | 'data'
  | null;

/** One thing that a lane says, in the lines in which it is drawn; `y` counts from the top of the lane. */
export interface LaneEntryBox {
  readonly mark: LaneMark;
  readonly lines: readonly string[];
  readonly y: number;
  /** The touchpoints that say it, where it is told once for a stack of them. */
  readonly ids?: readonly string[];
}

/** A card with its text as it is drawn. */
export interface CardBox {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly channel: string | null;
  /** The initials of who is responsible, or null. */
  readonly responsible: string | null;
  readonly segmentId: string;
  readonly stageId: string;
  /** Its place among the cards of its cell. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The title, broken into the lines that are drawn here and in every export. */
  readonly title: readonly string[];
  /** The picture on it, or null. */
  readonly image: Image | null;
  /** What the person thinks, in quotation marks and broken into lines; empty without a quote and in the compact layout. */
  readonly quote: readonly string[];
}

/** A point of an emotion curve. */
export interface PointBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly emotion: number;
  /** True when at least one whole stage without a point of this band lies between the point before and this one: the line is dotted there. */
  readonly bridged: boolean;
}

/** Where a curve crosses the edges of a part; a side on which nothing lies beyond has none. */
export interface CurveEdges {
  readonly before?: PointBox;
  readonly after?: PointBox;
}

/** A link that is drawn, by where it meets its cards; its way between them follows from where these stand. */
export interface LinkBox {
  readonly link: Link;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Where it goes from one band to another; null within one. */
  readonly crossing: number | null;
}

/** Where a link meets a card: on its upper edge in the timeline, at its side in the compact layout. */
export interface LinkEnd {
  readonly cardId: string;
  readonly segmentId: string;
  readonly side: 'left' | 'right';
  /** Where it comes into the gutter of the band. */
  readonly x: number;
  /** Its place among the ends on this side of the card, 0 to 1. */
  readonly port: number;
  /** Its lane in the gutter of the band, 0 next to the cards; null when it does not run there. */
  readonly lane: number | null;
}

/** A place for a card: before the `index`-th card of a cell. */
export interface Place {
  readonly segmentId: string;
  readonly stageId: string;
  readonly index: number;
}

/** A rectangle in board pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
