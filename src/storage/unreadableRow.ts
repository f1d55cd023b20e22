/** A row in the storage that could not be read; it is left where it is. */
export interface UnreadableRow {
  readonly kind: string;
  readonly id: string;
  readonly detail: string;
}
