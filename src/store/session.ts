/** What this tab looks at: never part of the document, never undone. */
export interface Session {
  /** Ids of the selected touchpoints, in the order in which they were selected. */
  readonly selection: readonly string[];
  /** What the details are about while nothing is selected: a stage, a segment or the map itself; null for nothing. */
  readonly about: About | null;
  /** The link, the note or the card of a lane that is selected; then no touchpoints are, and as soon as some are it no longer is. */
  readonly chosen: Chosen | null;
  /** Where the keyboard is: a card, or a cell (segment and stage) when it is empty or a new card is wanted; it stays when the focus goes elsewhere, and is null until the board was entered. */
  readonly focus: Focus | null;
  /** The touchpoint whose title, or the note or card of a lane whose text, is being edited in place, or null. */
  readonly editing: string | null;
  /** Which of the two maps in the document is looked at: that of today, or the one that is wanted. */
  readonly seen: 'asIs' | 'toBe';
  /** Whether the map of today is drawn beneath the wanted one while that is looked at. */
  readonly both: boolean;
  /** Which of the views of the one map is on screen. */
  readonly view: MapView;
  readonly analysed: Analysed;
  /** Whether the bar for finding and filtering is open. */
  readonly finding: boolean;
  /** The touchpoints that are not looked for: dimmed, or left out. */
  readonly faded: ReadonlySet<string>;
  /** The touchpoints that the filter hides: those that were not looked for when that was asked. */
  readonly hiddenCards: ReadonlySet<string>;
  /** What of the map is hidden or folded. */
  readonly parts: Parts;
  /** Timeline (a slot per touchpoint) or compact (cards of a cell stacked in equal columns). */
  readonly layout: 'timeline' | 'compact';
  /** How a map is shown on a small screen, when the person chose; else as it fits. */
  readonly smallView: 'list' | 'board' | null;
  /** How high the emotion lanes are: small, medium or large. */
  readonly laneHeight: 'S' | 'M' | 'L';
  /** The keys of the lanes that this device shows as a thin line, with spaces between them. */
  readonly foldedLanes: string;
  readonly inspectorOpen: boolean;
  /** Whether what encounters have in common is changed in all segments at once. */
  readonly inAll: boolean;
  /** What is open at the side of the board, opposite the details: one at a time, or nothing. */
  readonly sidePanel: 'tray' | 'catalogue' | 'guide' | 'steps' | 'audit' | 'toBe' | null;
  /** Whether the whole map is shown very small in a corner. */
  readonly minimap: boolean;
}

/** What of the map is not shown as a whole, by ids: segments that are hidden or folded to a line, stages that are folded to a thin column. */
export interface Parts {
  readonly hiddenSegments: readonly string[];
  readonly foldedSegments: readonly string[];
  readonly foldedStages: readonly string[];
}

/** Nothing is hidden or folded. */
export const allParts: Parts = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };

/** A stage, a segment, or the map itself. */
export interface About {
  readonly kind: 'stage' | 'segment' | 'journey';
  readonly id: string;
}

/** The map as it is drawn, as a table with stages as columns and segments as rows, as a list with a row for each touchpoint, its critical moments, its encounters by segment, what follows from it, and what is to be done about it. */
export type MapView = 'map' | 'table' | 'rows' | 'moments' | 'encounters' | 'analysis' | 'initiatives';

/** Which segments and stages the analysis looks at; null for all of them. */
export interface Analysed {
  readonly segmentIds: readonly string[] | null;
  readonly stageIds: readonly string[] | null;
}

/** A link, a note, or a card of a lane of one's own. */
export interface Chosen {
  readonly kind: 'link' | 'note' | 'laneCard';
  readonly id: string;
}

/** A place of the keyboard on the board. */
export interface Focus {
  readonly segmentId: string;
  readonly stageId: string;
  /** Absent in an empty cell. */
  readonly touchpointId?: string;
}
