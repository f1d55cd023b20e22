/** English words of copying, cutting and pasting. */
export const clipboard = {
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste',
  copied_one: '{{count}} touchpoint copied',
  copied_other: '{{count}} touchpoints copied',
  cut_one: '{{count}} touchpoint cut',
  cut_other: '{{count}} touchpoints cut',
  pasted_one: '{{count}} touchpoint pasted',
  pasted_other: '{{count}} touchpoints pasted',
  pastedUnread_one: '{{pasted}}. {{count}} value of the table could not be read and was left out.',
  pastedUnread_other: '{{pasted}}. {{count}} values of the table could not be read and were left out.',
  /** What the browser did not allow; `keys` do the same. */
  copyDenied: 'The browser did not allow copying from here. Press {{keys}} instead.',
  pasteDenied: 'The browser did not allow reading what was copied. Press {{keys}} instead.',
  noPlace: 'This map has no stage or no segment yet. Add one, then paste.',
  problem: {
    nothing: 'There is no text to paste. Copy touchpoints, lines of text or cells of a table first.',
    image: 'A picture goes on one card. Select a touchpoint, or a card of a lane, and paste again.',
    file: 'Files cannot be pasted. To open one, drop it on the window.',
    foreign: 'What was copied is data for another program. Copy lines of text or cells of a table instead.',
    newer:
      'These touchpoints were copied from a newer version of Throughline. Reload or update this one, then paste again.',
    tooMany:
      'That would be {{count}} touchpoints. Up to {{limit}} can be pasted at once: copy fewer, or save them as a CSV table and open that file.',
    tooLong: 'This text is too long to paste. Copy a smaller part of it.',
  },
} as const;
