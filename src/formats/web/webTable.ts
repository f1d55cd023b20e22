import { escapeXml } from '../escapeXml.ts';

/** A table of a page to send that follows the journey, as what is to be done. */
export interface WebTable {
  readonly anchor: string;
  readonly title: string;
  readonly about: string;
  readonly heads: readonly string[];
  /** The texts of each cell, row by row. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** The place of the column that names a row. */
  readonly named: number;
}

/** Texts with more characters get a wider column. */
const longText = 28;

/** Such a table under its heading. */
export function tableSection({ anchor, title, about, ...table }: WebTable): string {
  const soft = about ? `<p class="soft">${escapeXml(about)}</p>` : '';
  const heads = table.heads.map((name) => `<th scope="col">${escapeXml(name)}</th>`);
  const rows = table.rows.map((cells) => {
    const written = cells.map((texts, at) => {
      const said = texts.map(textOf).join('');
      if (at === table.named) return `<th scope="row">${said}</th>`;
      const isLong = texts.some((text) => text.length > longText);
      return `<td${isLong ? ' class="said"' : ''}>${said}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  const body = `<table class="plan"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const region = `<div class="wide" role="region" tabindex="0" aria-label="${escapeXml(title)}">${body}</div>`;
  return `<h2 id="${anchor}">${escapeXml(title)}</h2>${soft}${region}`;
}

/** The first text of a cell is what it says, the others stand under it. */
function textOf(text: string, at: number): string {
  const words = `<bdi>${escapeXml(text)}</bdi>`;
  return at === 0 ? words : `<div class="soft">${words}</div>`;
}
