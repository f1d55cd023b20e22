/** The files that open maps of this tab are linked to: their names by the id of the map. */
const names = new Map<string, string>();

/** The name of the file that an open map is linked to. */
export function linkedFileOf(mapId: string): string | undefined {
  return names.get(mapId);
}

/** Notes to which file an open map is linked; null when to none any more. */
export function noteLinkedFile(mapId: string, name: string | null): void {
  if (name === null) names.delete(mapId);
  else names.set(mapId, name);
}

/** Whether this browser can keep a file on the disk in step with a map. */
export function canLinkFiles(): boolean {
  return 'showSaveFilePicker' in globalThis;
}
