import { site } from '../site.ts';

/** A page of this site that can be cited. */
export interface Citable {
  /** Id of the entry; becomes the key of the BibTeX entry. */
  id: string;
  title: string;
  url: string;
  /** Day of the last change, `2026-03-02`; empty when none is known. */
  date: string;
}

/** A reference to a page in one format. */
export interface Citation {
  format: 'plain' | 'bibtex' | 'ris' | 'csl-json';
  label: string;
  text: string;
}

/** References to a page in every format offered. They hold no day of access, which only the reader knows. */
export function citationsOf(page: Citable): Citation[] {
  return [
    { format: 'plain', label: 'Plain text', text: plain(page) },
    { format: 'bibtex', label: 'BibTeX', text: bibtex(page) },
    { format: 'ris', label: 'RIS', text: ris(page) },
    { format: 'csl-json', label: 'CSL-JSON', text: JSON.stringify([cslJson(page)], undefined, 2) },
  ];
}

/** One line of text: publisher, year, title, site, address. */
export function plain({ title, url, date }: Citable): string {
  const year = date.slice(0, 4) || 'n.d.';
  const version = date ? ` Version of ${date}.` : '';
  return `${site.publisher.name} (${year}). “${title}”. ${site.name}.${version} ${url}`;
}

/** A BibTeX entry of type `misc`, which every style knows. Special characters of TeX are escaped, letters stay UTF-8. */
export function bibtex({ id, title, url, date }: Citable): string {
  const [year, month, day] = date.split('-');
  const fields = [
    `  author = {{${tex(site.publisher.name)}}}`,
    `  title = {{${tex(title)}}}`,
    `  howpublished = {${tex(site.name)}}`,
    ...(year ? [`  year = {${year}}`] : []),
    ...(month ? [`  month = {${Number(month)}}`] : []),
    ...(day ? [`  day = {${Number(day)}}`] : []),
    `  url = {${url}}`,
  ];
  return `@misc{${bibtexKey(id)},\n${fields.join(',\n')}\n}`;
}

/** A RIS record of type `ELEC`, lines ended by CR LF as the format demands. */
export function ris({ id, title, url, date }: Citable): string {
  const lines = [
    'TY  - ELEC',
    `ID  - ${id}`,
    `AU  - ${site.publisher.name}`,
    `TI  - ${title}`,
    `T2  - ${site.name}`,
    ...(date ? [`PY  - ${date.slice(0, 4)}`, `DA  - ${date.replaceAll('-', '/')}`] : []),
    `UR  - ${url}`,
    `LA  - ${site.language}`,
    'ER  - ',
  ];
  return lines.join('\r\n');
}

/** An item of CSL-JSON 1.0, as citation processors read it. */
export function cslJson({ id, title, url, date }: Citable) {
  return {
    id,
    type: 'webpage',
    title,
    'container-title': site.name,
    author: [{ literal: site.publisher.name }],
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    URL: url,
    language: site.language,
  };
}

function bibtexKey(id: string): string {
  return `${site.name.toLowerCase().replace(/[^a-z0-9]+/g, '')}:${id}`;
}

function tex(text: string): string {
  return text
    .replace(/[\\{}~^]/g, (character) => texNames[character]!)
    .replace(/[&%$#_]/g, (character) => `\\${character}`);
}

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
