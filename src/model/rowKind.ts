import * as z from 'zod/mini';

/** What becomes of a row when the row that it points at is gone: it goes too, it forgets the reference, or it goes to the tray. */
export type WhenGone = 'remove' | 'unset' | 'tray';

/** One field of a row that holds the id of another row: which kinds it may point at, and what happens when that row is gone. */
export interface Reference {
  readonly to: readonly string[];
  readonly whenGone: WhenGone;
}

/** A kind of row: the zod schema of one row, and its fields that point at other rows. */
export interface RowKind<Schema extends z.ZodMiniObject = z.ZodMiniObject> {
  readonly schema: Schema;
  readonly references: Readonly<Record<string, Reference>>;
}

/** Describes one kind of row; every row also has an `id` and may carry unknown fields of a newer or foreign writer in `extra`. */
export function rowKind<Shape extends z.core.$ZodShape>(
  shape: Shape,
  references: Readonly<Record<string, Reference>> = {},
) {
  const schema = z.object({ id: rowId, ...shape, extra: z.optional(extraFields) });
  return { schema, references } satisfies RowKind;
}

/** An id: letters, digits, `-` and `_`, 1 to 64 of them, unique in the file and never reused. */
export const rowId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** An order key as made by fractional indexing: rows of a list stand in plain string order of it. */
export const orderKey = z.string().check(z.regex(/^[A-Za-z][0-9A-Za-z]{0,199}$/));

/** How many characters a text may have. */
export const textLimit = 20_000;

/** Plain text of up to 20,000 characters. */
export const text = z.string().check(z.maxLength(textLimit));

/** A day or a moment as ISO 8601 text, for example `2026-05-17` or `2026-05-17T09:30:00Z`. */
export const date = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:?\d{2})?)?$/), z.maxLength(40));

/** A judgement from 1 (least) to 5 (most), in whole steps. */
export const rating = z.int().check(z.gte(1), z.lte(5));

/** A share in per cent, 0 to 100. */
export const percent = z.number().check(z.gte(0), z.lte(100));

/** A number that is not negative: counts, minutes, points, money. */
export const amount = z.number().check(z.gte(0));

/** A colour as `#rrggbb`, or the name of one of the twelve segment colours, `s1` to `s12`. */
export const color = z.string().check(z.regex(/^(#[0-9a-fA-F]{6}|s([1-9]|1[0-2]))$/));

/** What a row may carry of fields that this version does not know; `size` counts the characters of their values as JSON. */
export const extraLimits = { fields: 50, nameLength: 100, size: 100_000 } as const;

/** Fields that this version does not know, kept as they came and written back: at most 50. */
export const extraFields = z
  .record(z.string().check(z.maxLength(extraLimits.nameLength)), z.json())
  .check(z.refine((fields) => Object.keys(fields).length <= extraLimits.fields));
