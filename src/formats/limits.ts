/** How large a file that is opened and a text that is pasted may be; what is beyond is refused with a sentence, never read in part. */
export const limits = {
  /** Bytes of a map, its pictures among them. */
  journeyBytes: 50_000_000,
  /** Bytes of a picture as it is chosen, and its pixels once unpacked. */
  pictureBytes: 25_000_000,
  picturePixels: 50_000_000,
  /** Bytes of a table. */
  tableBytes: 10_000_000,
  /** Files of a backup. */
  archiveFiles: 100_000,
  /** Bytes of a backup, unpacked. */
  archiveBytes: 1_000_000_000,
  /** How deep objects and lists may lie in one another. */
  depth: 64,
  /** Rows of a map. */
  journeyRows: 200_000,
  /** Cells of a map: stages times segments. */
  cells: 100_000,
  /** Lines of a table that hold a touchpoint, and touchpoints that are pasted out of a map. */
  tableRows: 10_000,
  /** Columns of a table. */
  tableColumns: 200,
  /** Lines of a text that are pasted as touchpoints at once. */
  pastedLines: 1_000,
  /** Characters of a text that is pasted. */
  pastedCharacters: 2_000_000,
} as const;
