import { decodeHTMLStrict } from 'entities';
import { jsonrepair } from 'jsonrepair';

/** Longest text that is mended when it is no JSON. */
const maxRepair = 16 * 1024 * 1024;

/**
 * The value of a JSON text, read a second time with tolerance where it is none: line breaks inside strings, commas too many or too few,
 * comments, CDATA marks, entities for quotation marks. Only an object or a list is worth mending. `undefined` when nothing helps.
 */
export function parseJson(text: string): { value: unknown; repaired: boolean } | undefined {
  const plain = text.replace(/^\ufeff/, '').trim();
  try {
    return { value: JSON.parse(plain), repaired: false };
  } catch {
    return mend(plain);
  }
}

function mend(text: string): { value: unknown; repaired: true } | undefined {
  const bare = text
    .replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)$/g, '')
    .replace(/^\/\*.*?\*\/|\/\*[^*]*\*\/$/gs, '')
    .trim()
    .replace(/;$/, '');
  if (!/^[[{]|^&(?:#\d+|[a-z]+);|^\\?"?\{/.test(bare) || bare.length > maxRepair) return undefined;
  const attempts = [bare, ...(/&(?:quot|#34|#x22);/i.test(bare) ? [decodeHTMLStrict(bare)] : [])];
  for (const attempt of attempts.reverse()) {
    try {
      const value: unknown = JSON.parse(jsonrepair(attempt));
      if (typeof value === 'object' && value !== null) return { value, repaired: true };
    } catch {
      // The next attempt may do better; when none does, the caller says that nothing could be read.
    }
  }
  return undefined;
}
