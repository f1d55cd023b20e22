import type { first } from './en/first.ts';
import type { later } from './en/later.ts';

/** What an open map says at once, in another language: a missing or a surplus word is a type error. */
export type FirstWords = Translation<typeof first>;

/** What is said by parts of the screen that come later, in another language. */
export type LaterWords = Translation<typeof later>;

/** A language that Throughline speaks, as a BCP 47 tag. */
export type Language = keyof typeof first.languages;

/** The shape of a catalogue, or of an area of it, in another language: the same keys as in English, with other texts. A plural may have a form that English lacks. */
export type Translation<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Translation<Tree[Key]>;
} & { readonly [Key in keyof Tree as MoreForms<Key>]?: string };

type MoreForms<Key> = Key extends `${infer Stem}_other`
  ? `${Stem}_${'zero' | 'two' | 'few' | 'many'}`
  : never;
