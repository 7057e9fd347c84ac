import { decodeHTMLStrict } from 'entities';
import { mixedWords } from '../../reader/text.ts';
import { sourceKinds, sourceSchema } from '../../schema/source.ts';

export type SourceKind = (typeof sourceKinds)[number]['id'];

/** A web address as entries may hold it, or `undefined` for what is none. `//host` and `www.host` are given a scheme. */
export function readAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  let text = decodeHTMLStrict(decodeHTMLStrict(value))
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u00ad]/gu, '')
    .trim();
  text = text.replace(/^<(.*)>$/, '$1').replace(/^["'](.*)["']$/, '$1');
  if (/^\/\/[^/]/.test(text)) text = `https:${text}`;
  else if (/^www\.[^\s/]+\.[a-z]/i.test(text)) text = `https://${text}`;
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return undefined;
  const { url } = sourceSchema.shape;
  const isPlain = /^[!-~]*$/.test(text) || (text === text.normalize('NFC') && mixedWords(text).length === 0);
  if (isPlain && url.safeParse(text).success && !/[\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/u.test(text)) return text;
  const parsed = new URL(text);
  parsed.username = parsed.password = '';
  const plain = parsed.href.replaceAll("'", '%27').replaceAll('`', '%60').replaceAll('\\', '%5C');
  return url.safeParse(plain).success ? plain : undefined;
}

/** What two spellings of one address have in common: no scheme, `www.`, default page, fragment or tracking parameters. */
export function addressKey(address: string): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(
    ([name]) => !/^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref_src)$/i.test(name),
  );
  const query = kept.map(([name, value]) => `${name}=${value}`).sort();
  const path = url.pathname.replace(/\/(?:index\.html?)?$/i, '');
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Host of an address as readers know it: `example.org`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}

/** The original behind a copy of the Wayback Machine, with the day of the copy. */
export function archivedOriginal(address: string): { original: string; captured: string } | undefined {
  const match = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d*(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i.exec(
    address,
  );
  const original = match && readAddress(match[4]!.replace(/^(https?:)\/(?!\/)/i, '$1//'));
  return original ? { original, captured: `${match[1]}-${match[2]}-${match[3]}` } : undefined;
}

const hosts: readonly (readonly [SourceKind, RegExp])[] = [
  [
    'social-media',
    /(?:^|\.)(?:facebook|fb|twitter|x|instagram|tiktok|youtube|youtu|t|telegram|reddit|weibo|vk|threads|whatsapp|wa|bsky|linkedin|pinterest|rumble|bitchute|gettr|truthsocial|sharechat)\.(?:com|me|be|app|net|watch|in)$/,
  ],
  [
    'aggregator',
    /(?:^|\.)(?:archive\.(?:org|is|ph|today|md|fo|li|vn)|perma\.cc|ghostarchive\.org|webcache\.googleusercontent\.com)$/,
  ],
  [
    'official-statement',
    /(?:^|\.)(?:gov|mil|gob|gouv|govt|parliament|europa)(?:\.[a-z]{2,3})?$|(?:^|\.)un\.org$|^who\.int$/,
  ],
  ['reference', /(?:^|\.)(?:wikipedia|wikidata|britannica)\./],
  ['wire', /(?:^|\.)(?:reuters|apnews|afp)\.com$/],
];

/** What sort of source an address leads to, as far as its host tells; a news site when it does not. */
export function kindOfAddress(address: string): SourceKind {
  const host = hostOf(address);
  return hosts.find(([, pattern]) => pattern.test(host))?.[0] ?? 'newspaper';
}
