import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, ...words) {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Programs put spaces where they like, and letters that are joined or mirrored in their own way. @param {string} text */
const bare = (text) => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * What is wrong with a PDF: pages, texts that are missing, fonts that are not inside, texts outside the page.
 * @param {string} file
 * @param {readonly (readonly string[])[]} texts by page
 */
export function pdfFaults(file, texts) {
  return [...fontFaults(file), ...pageFaults(file, texts), ...outside(file)];
}

/**
 * What is wrong with a presentation: parts that are not there, and what its pages in LibreOffice lack.
 * @param {string} file
 * @param {readonly (readonly string[])[]} texts by slide
 */
export function pptxFaults(file, texts) {
  const folder = dirname(file);
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  run('soffice', home, '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
  const pdf = file.replace(/\.pptx$/, '.pdf');
  return [...partFaults(file), ...pageFaults(pdf, texts), ...outside(pdf)];
}

/** @param {string} file */
function fontFaults(file) {
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  return fonts.filter((line) => !/ yes yes yes /.test(line)).map((line) => `font not inside: ${line}`);
}

/**
 * @param {string} file
 * @param {readonly (readonly string[])[]} texts
 */
function pageFaults(file, texts) {
  run('pdftoppm', '-png', '-r', '96', file, file.replace(/\.pdf$/, ''));
  const count = Number(/Pages: +(\d+)/.exec(run('pdfinfo', file))?.[1]);
  const faults = count === texts.length ? [] : [`${count} pages instead of ${texts.length}`];
  for (const [at, wanted] of texts.entries()) {
    const number = String(at + 1);
    const page = (/** @type {string} */ way) =>
      bare(run('pdftotext', way, '-f', number, '-l', number, file, '-'));
    const found = [page('-raw'), page('-layout')];
    for (const text of new Set(wanted))
      if (!found.some((all) => all.includes(bare(text)))) faults.push(`page ${number} lacks “${text}”`);
  }
  return faults;
}

/** Words that reach over the edge of their page. @param {string} file */
function outside(file) {
  const faults = [];
  let [width, height] = [0, 0];
  for (const line of run('pdftotext', '-bbox', file, '-').split('\n')) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
    if (page) [width, height] = [Number(page[1]), Number(page[2])];
    const word = /xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*)<\/word>/.exec(line);
    if (!word) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = word.slice(1, 5).map(Number);
    if (left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
      faults.push(`over the edge: “${word[5]}”`);
  }
  return faults;
}

/** What PowerPoint would have to repair: relations that lead nowhere, parts without a type, shapes with the same number. @param {string} file */
function partFaults(file) {
  const parts = unzipSync(readFileSync(file));
  const faults = [];
  const read = (/** @type {string} */ name) => strFromU8(parts[name] ?? new Uint8Array());
  const types = read('[Content_Types].xml');
  for (const name of Object.keys(parts)) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    if (
      name !== '[Content_Types].xml' &&
      !types.includes(`"/${name}"`) &&
      !types.includes(`Extension="${ending}"`)
    )
      faults.push(`no type: ${name}`);
    if (ending === 'rels') {
      const base = join(dirname(name), '..');
      for (const [, target = ''] of read(name).matchAll(/Target="([^"]+)"/g))
        if (!parts[posix.join(base, target)]) faults.push(`leads nowhere: ${target} in ${name}`);
    }
    const ids = [...read(name).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) faults.push(`shapes with the same number: ${name}`);
  }
  return faults;
}
