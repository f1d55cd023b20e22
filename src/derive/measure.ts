/** A font as texts are measured and drawn in it: always Inter, size in board pixels. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/** The width of a line of text in board pixels. The browser measures with its own text engine, tests with a table. */
export type Measure = (text: string, font: Font) => number;
