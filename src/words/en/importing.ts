/** English words of opening a file: what will be made, what could not be read and why. */
export const importing = {
  createMap: 'Create map',
  problem: {
    tooLarge: 'This file is too large to open. The limit is {{limit}} MB.',
    empty: 'This file is empty.',
    notText: 'This file holds no text. Open a map saved as JSON, or a table saved as CSV.',
    spreadsheet: 'This is a spreadsheet. Save it as CSV in your spreadsheet program, then open that file.',
    notJson: 'This file is called JSON, but holds something else.',
    damaged: 'This file is damaged: line {{line}}, character {{column}} cannot be read. Nothing was opened.',
    cutOff:
      'This file breaks off in line {{line}}, after character {{column}}. Part of it is missing, so nothing was opened.',
    tooDeep: 'This file cannot be opened: things in it lie more than {{limit}} levels deep in one another.',
    foreign: 'This is a JSON file, but not a map made with Throughline.',
    noSchema: 'This map does not say which schema it follows, so it cannot be read.',
    newer:
      'This map was saved by a newer version of Throughline (schema {{schema}}; this version knows {{known}}). Reload or update Throughline, then open it again.',
    noRows: 'This map has no list of rows, so there is nothing to open.',
    tooManyRows: 'This map is too large to open. The limit is {{limit}} rows.',
    openQuote:
      'In line {{line}} a quotation mark opens a cell that never closes. Close it in the table, then open the file again.',
    noTouchpointColumn:
      'No column is called Touchpoint, so there is nothing to make cards from. The first line of the table reads: {{found}}',
    noStageColumn:
      'No column is called Stage, so there are no columns for the map. The first line of the table reads: {{found}}',
    noTouchpoints: 'The table has no touchpoints: every cell under “{{column}}” is empty.',
    tooManyLines: 'This table is too long. The limit is {{limit}} lines.',
    tooManyColumns: 'This table is too wide. The limit is {{limit}} columns.',
  },
  table: {
    aboveHeader: 'stands above the names of the columns',
    noTitle: 'has no touchpoint',
    strayQuote: 'has a quotation mark in an odd place: check this row',
    takenAs: 'taken as “{{name}}”',
    unknownKind: 'is no kind of touchpoint',
    unknownControl: 'does not say who controls it',
    unknownEvidence: 'is no evidence level',
    unknownEmotion: 'is no emotion from −2 to +2',
    outOfScale: 'is out of the scale from −2 to +2',
    unknownMoment: 'does not say whether it is a moment of truth',
    roundedToTenth: 'rounded to a tenth',
    takenAsPositive: 'taken as a positive moment of truth, as there is no positive or negative emotion',
    textCleaned: 'has control characters that were removed, here or further down',
    textShortened: 'is too long: shortened to 20,000 characters',
  },
} as const;
