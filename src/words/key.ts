import type { en } from './en.ts';

/** The path of a message in the catalogue, such as `edit.moveTouchpoint`; plural endings are left off. */
export type MessageKey = Paths<typeof en>;

/** A message to be said later, in whatever language is then in use. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutPlural<Key extends string> =
  Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key;
