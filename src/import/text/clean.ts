import { decodeHTMLStrict } from 'entities';
import { invisibleCharacters } from '../../reader/text.ts';
import { unmixed } from './letters.ts';

/** Most characters of a text that are kept; the rest of a longer one is cut off at a word. */
export const maxText = 8000;

const markup =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>|<!\[CDATA\[|\]\]>/gi;
const inline = /^<\/?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)\b/i;

/**
 * One line of plain text from whatever stands in a field: entities decoded also where they were encoded twice,
 * tags and invisible characters taken out, all white space made single spaces, NFC. Empty for what is no text.
 */
export function cleanText(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return '';
  let text = value.toWellFormed();
  if (text.includes('&')) text = decoded(text);
  if (text.includes('<') || text.includes(']]>')) text = text.replace(markup, (tag) => (inline.test(tag) ? '' : ' '));
  // A field of printable ASCII, the usual case, needs nothing of what follows.
  if (!/^[ -~]*$/.test(text)) {
    text = visible(text.normalize('NFC').replace(/[\p{Z}\s\u0085]+/gu, ' ')).normalize('NFC');
    text = unmixed(text);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

/** `text` cut at a word so that it has at most `max` characters, the ellipsis included. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const space = room.search(/\s\S*$/u);
  const cut = space > max / 2 && !/\s/.test(text[max - 1]!) ? room.slice(0, space) : room;
  const sound = cut.replace(/[\ud800-\udbff]$/, '').trim();
  return `${sound.replace(/[\s\p{P}\u200c\u200d]+$/u, '') || sound}…`;
}

function decoded(text: string): string {
  for (let round = 0; round < 4; round += 1) {
    const next = decodeHTMLStrict(text);
    if (next === text) break;
    text = next;
  }
  return text.toWellFormed();
}

/** Without the characters that `check` refuses, and without soft hyphens. */
function visible(text: string): string {
  text = text.replaceAll('\u00ad', '');
  for (let found = invisibleCharacters(text); found.length > 0; found = invisibleCharacters(text)) {
    let kept = '';
    let from = 0;
    for (const { offset, character } of found) {
      kept += text.slice(from, offset);
      from = offset + character.length;
    }
    text = kept + text.slice(from);
  }
  return text.replace(/^[\u200c\u200d ]+|[\u200c\u200d ]+$/g, '');
}
