/** Control characters, and marks that turn the direction of the text around them so that a name can look like another. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** What some system does not allow in a name. */
const reserved = /[<>:"/\\|?*]/g;
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const mostCharacters = 80;
const characters = new Intl.Segmenter();

/** The name of a file made of a title, such that every system takes it: `Über uns.png`. `fallback` is for a title of which nothing is left; a `note` tells files of one title apart. */
export function fileName(title: string, extension: string, fallback: string, note = ''): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\t\n\r]/g, ' ')
    .replace(unseen, '')
    .replace(reserved, ' ')
    .replace(/\s+/g, ' ');
  const short = [...characters.segment(clean)].slice(0, mostCharacters).map(({ segment }) => segment);
  // A name that begins with a dot is hidden, and one that ends with it is changed by some systems.
  const name = short.join('').replace(/^[\s.]+|[\s.]+$/g, '');
  return `${(name || fallback).replace(reservedName, '$&_')}${note && `, ${note}`}.${extension}`;
}
