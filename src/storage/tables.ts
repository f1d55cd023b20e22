import { Dexie, type Table } from 'dexie';
import type { Op, Seen } from './ledger.ts';
import type { Term } from './message.ts';
import type { StoredSummary } from './summary.ts';

/** What is stored of a map as a whole. Order is by `rev` and `recency`, which only count up; the times are for display. */
export interface MapRecord extends StoredSummary {
  readonly id: string;
  readonly created: number;
  readonly updated: number;
  /** Rises when the map is made or opened; the list stands in falling order of it. */
  readonly recency: number;
  readonly rev: number;
  /** The last tab that made itself the writer, and how many did before. Only it may write. */
  readonly epoch: number;
  readonly writer: string;
  readonly seen: Seen;
  /** The term under which the rows were last written, which tells this state from any other of the same `rev`; absent in records of older code. */
  readonly by?: Term;
  /** How many rows the map has; when fewer are found, some were lost. */
  readonly count?: number;
  /** The schema of the rows; 1 when absent. */
  readonly schema?: number;
  /** When the map was put into the bin; absent while it is not there. */
  readonly deleted?: number;
  /** It is a template: maps are made from it, and it is not among them. */
  readonly isTemplate?: true;
}

/** One row of a map. */
export interface RowRecord {
  readonly mapId: string;
  readonly kind: string;
  readonly id: string;
  readonly row: unknown;
}

/** What a tab had not saved when it was left. */
export interface DraftRecord {
  readonly mapId: string;
  readonly tab: string;
  readonly ops: readonly Op[];
}

/** One encounter of the person's own catalogue: what a card made from it says. */
export interface EncounterRecord {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly created: number;
  /** The fields of the encounter as plain JSON. */
  readonly encounter: unknown;
}

/** A setting that is kept on this device. */
export interface KeptRecord {
  readonly key: string;
  readonly value: unknown;
}

/** A state that a map once had. */
export interface VersionRecord {
  readonly mapId: string;
  /** Counts the versions of the map; a later one has a larger number. */
  readonly number: number;
  /** What the version is kept for: in passing, under a name that a person gave it, or because something was about to take its place. */
  readonly why: 'passing' | 'named' | 'beforeChange';
  readonly name?: string;
  readonly rev: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly made: number;
  readonly title: string;
  readonly segments: number;
  readonly touchpoints: number;
  /** The rows of the map as a file would hold them, packed by gzip. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A stored row that could not be read and was put aside, as it was found. */
export interface UnreadRecord extends RowRecord {
  readonly detail: string;
  /** When it was put aside, in milliseconds since 1970. */
  readonly found: number;
}

/** The tables beside the maps which the second store has too. */
export const sideTables = ['kept', 'encounters', 'unread'] as const;

/** A table beside the maps which the second store has too. */
export type SideTable = (typeof sideTables)[number];

/** The name of the database. */
export const databaseName = 'throughline';

/** The version of the database that this code writes. Raise it whenever older code must not write any more. */
export const databaseVersion = 3;

/** The tables of the database. */
export interface Tables {
  readonly dexie: Dexie;
  /** False when newer code has written the database: then it is read only. */
  readonly isWritable: boolean;
  readonly maps: Table<MapRecord, string>;
  readonly rows: Table<RowRecord, [string, string, string]>;
  readonly drafts: Table<DraftRecord, [string, string]>;
  readonly kept: Table<KeptRecord, string>;
  readonly encounters: Table<EncounterRecord, string>;
  readonly versions: Table<VersionRecord, [string, number]>;
  readonly unread: Table<UnreadRecord, [string, string, string]>;
}

// Without this, Dexie closes its databases when a page is left that the browser may come back to.
Dexie.disableBfCache = true;

/** Describes the database for Dexie; `isNewer` leaves its shape alone, for Dexie would otherwise mend it to ours. */
export function describeTables(
  indexedDB: IDBFactory,
  keyRange: typeof IDBKeyRange,
  isNewer: boolean,
): Tables {
  const dexie = new Dexie(databaseName, {
    indexedDB,
    IDBKeyRange: keyRange,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  if (!isNewer) describeVersions(dexie);
  const table = <Record, Key>(name: string): Table<Record, Key> => dexie.table(name);
  return {
    dexie,
    isWritable: !isNewer,
    get maps() {
      return table<MapRecord, string>('maps');
    },
    get rows() {
      return table<RowRecord, [string, string, string]>('rows');
    },
    get drafts() {
      return table<DraftRecord, [string, string]>('drafts');
    },
    get kept() {
      return table<KeptRecord, string>('kept');
    },
    get encounters() {
      return table<EncounterRecord, string>('encounters');
    },
    get versions() {
      return table<VersionRecord, [string, number]>('versions');
    },
    get unread() {
      return table<UnreadRecord, [string, string, string]>('unread');
    },
  };
}

/** Every version that there ever was, each with what it changed. A line is never edited. */
function describeVersions(dexie: Dexie): void {
  dexie
    .version(1)
    .stores({ maps: 'id, recency', rows: '[mapId+kind+id]', drafts: '[mapId+tab]', kept: 'key' });
  // Older code would list templates among the maps, and erase by itself what lies in the bin.
  dexie.version(2).stores({ encounters: 'id' });
  // Older code would write maps without telling the second store.
  dexie.version(3).stores({ versions: '[mapId+number]', unread: '[mapId+kind+id]' });
}
