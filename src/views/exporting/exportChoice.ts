/** The kinds of file that a map can be taken away as. */
export type FormatId = 'png' | 'jpeg' | 'svg' | 'pdf' | 'powerpoint' | 'web' | 'print' | 'json';

/** What a format lets the person choose beyond what all of them have; kept by the dialog for each format. */
export type FormatOptions = Readonly<Record<string, string | number | boolean>>;

/** What of the map is wanted. */
export type ExportWhat =
  | { readonly of: 'map' | 'selection' | 'curves' | 'moments' }
  | { readonly of: 'segment'; readonly segmentId: string }
  | { readonly of: 'stages'; readonly stageIds: readonly string[] };

/** How a picture is laid out: in time order, for a slide, or for a slide in rows broken at stages. */
export type ExportLayout = 'timeline' | 'compact' | 'wrapped';

/** A shape that the picture is laid into: none, or a slide. */
export type ExportFrame = 'none' | '16:9' | '4:3';

/** Which of the two maps in a document: that of today, the wanted one, or this over that. */
export type ExportShows = 'asIs' | 'toBe' | 'both';

/** How it looks. */
export interface ExportLook {
  readonly layout: ExportLayout;
  readonly frame: ExportFrame;
  /** `print` is black and white. */
  readonly theme: 'light' | 'dark' | 'print';
  readonly title: boolean;
  /** The finding in one sentence stands over the title; what it says is `headlineText`. */
  readonly headline: boolean;
  readonly headlineText: string;
  readonly legend: boolean;
  readonly source: boolean;
  readonly sourceText: string;
  readonly date: boolean;
  /** Assumptions are told from what was researched. */
  readonly evidence: boolean;
  /** Cards for which something is to be done have a mark. */
  readonly actions: boolean;
  /** Those that are used the most and the least have a mark. */
  readonly popular: boolean;
  readonly logo: boolean;
  readonly background: boolean;
  readonly notes: boolean;
}

/** Everything that is chosen in the dialog. */
export interface ExportChoice {
  readonly what: ExportWhat;
  readonly shows: ExportShows;
  readonly look: ExportLook;
  readonly format: FormatId;
  /** What was chosen of each format. */
  readonly options: Readonly<Partial<Record<FormatId, FormatOptions>>>;
  /** What the filter hides on screen is left out here too. */
  readonly asFiltered: boolean;
  /** The map itself goes into the file. */
  readonly carries: boolean;
  /** The same for files that are passed on more often than others: never kept from one export to the next. */
  readonly carriesAsked: boolean;
  /** Of that map, only what the picture shows. */
  readonly onlyVisible: boolean;
}
