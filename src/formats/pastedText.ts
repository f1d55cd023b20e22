import { cleanText } from '../model/cleanText.ts';
import type { Message } from '../words/key.ts';
import { limits } from './limits.ts';
import type { MapNames } from './pastedLine.ts';
import { lineText, pastedLines } from './pastedLines.ts';
import { type PastedTable, pastedTable } from './pastedTable.ts';

/** What came of reading a pasted text: touchpoints, or why it cannot be pasted. */
export type PastedText = PastedTable | { readonly problem: Message };

/** Reads a text from the clipboard, one touchpoint a line or a row of a table. Never throws, and never gives back a part of what is too much. */
export function readPastedText(text: string, names: MapNames): PastedText {
  if (text.length > limits.pastedCharacters) return { problem: { key: 'clipboard.problem.tooLong' } };
  const clean = cleanText(text.replace(/[\u200B\uFEFF]/g, '').replaceAll('\u00A0', ' '));
  if (isForeign(clean)) return { problem: { key: 'clipboard.problem.foreign' } };
  const lines = clean.split(/\r\n?|[\n\u2028\u2029]/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return { problem: { key: 'clipboard.problem.nothing' } };
  // Cells may go over several lines, so rows are counted once they are read.
  if (lines.some((line) => lineText(line).includes('\t'))) return within(pastedTable(clean, names));
  if (lines.length > limits.pastedLines) return tooMany(lines.length);
  return { lines: pastedLines(lines, names) };
}

function within(table: PastedTable): PastedText {
  const count = 'plans' in table ? table.plans.length : table.lines.length;
  if (count > limits.pastedLines) return tooMany(count);
  return count === 0 ? { problem: { key: 'clipboard.problem.nothing' } } : table;
}

function tooMany(count: number): PastedText {
  return { problem: { key: 'clipboard.problem.tooMany', values: { count, limit: limits.pastedLines } } };
}

/** Data and pages as programs write them for one another are no list of touchpoints. */
function isForeign(text: string): boolean {
  if (/^\s*<(?:!doctype|html|\?xml|svg)\b/i.test(text)) return true;
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
