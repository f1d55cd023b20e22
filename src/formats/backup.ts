/** A version in a backup: what the list of versions shows of it, and the file with its rows. */
export interface BackupVersion {
  readonly file: string;
  readonly number: number;
  readonly why: 'passing' | 'named' | 'beforeChange';
  readonly name?: string;
  readonly rev: number;
  readonly made: number;
  readonly title: string;
  readonly segments: number;
  readonly touchpoints: number;
}

/** A map, a template or something of the bin in a backup. */
export interface BackupMap {
  /** Its file, which can be opened by itself too. */
  readonly file: string;
  readonly id: string;
  readonly part: 'maps' | 'templates' | 'bin';
  readonly versions: readonly BackupVersion[];
}

/** What a backup holds. */
export interface BackupList {
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
  readonly maps: readonly BackupMap[];
}

/** The names of the files in a backup that are not maps or versions. */
export const backupFiles = {
  list: 'backup.json',
  encounters: 'own-encounters.json',
  unread: 'unread-rows.json',
} as const;

/** The list of a backup as text. */
export function writeBackupList(list: BackupList): string {
  return JSON.stringify({ format: 'throughline-backup', version: 1, ...list }, null, 1);
}

/** Reads the list of a backup; null when it is none that this version knows. What in it is not as it should be is left out. */
export function readBackupList(text: string): BackupList | null {
  try {
    const { format, version, made, maps } = fieldsOf(JSON.parse(text));
    if (format !== 'throughline-backup' || version !== 1 || !Array.isArray(maps)) return null;
    return { made: numberOf(made), maps: maps.flatMap(mapOf) };
  } catch {
    return null;
  }
}

function mapOf(value: unknown): BackupMap[] {
  const { file, id, part, versions } = fieldsOf(value);
  if (typeof file !== 'string' || typeof id !== 'string' || !isId(id)) return [];
  if (part !== 'maps' && part !== 'templates' && part !== 'bin') return [];
  return [{ file, id, part, versions: Array.isArray(versions) ? versions.flatMap(versionOf) : [] }];
}

/** Other ids would have no address. */
function isId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id);
}

function versionOf(value: unknown): BackupVersion[] {
  const { file, why, name, title, ...figures } = fieldsOf(value);
  if (typeof file !== 'string' || typeof title !== 'string') return [];
  if (why !== 'passing' && why !== 'named' && why !== 'beforeChange') return [];
  const { number, rev, made, segments, touchpoints } = figures;
  if (!Number.isSafeInteger(number)) return [];
  return [
    {
      file,
      number: numberOf(number),
      why,
      title,
      rev: numberOf(rev),
      made: numberOf(made),
      segments: numberOf(segments),
      touchpoints: numberOf(touchpoints),
      ...(typeof name === 'string' && { name }),
    },
  ];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
