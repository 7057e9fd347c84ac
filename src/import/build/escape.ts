/** Signs that Markdown and MDX give a meaning wherever they stand. */
const signs = /[\\`*_{}[\]<>|~]/g;

/** A stretch without spaces that Markdown would turn into a link by itself. */
const autolink = /\S*(?:https?:\/\/|www\.|[^\s@]@[^\s@]+\.)\S*/giu;

/** Most signs with a meaning that one text may bring into a paragraph. */
const maxSigns = 200;

/**
 * Plain text as Markdown that reads exactly the same, for use inside a sentence of ours: signs escaped, addresses as code, so that
 * nothing in it becomes a link, a tag, a citation or an expression. A text made mostly of signs loses them.
 */
export function asProse(text: string): string {
  const calm = text.replace(/([[<({*_~!])(?:\s*\1){7,}/g, '$1…');
  const plain =
    (calm.match(/[\\`*_{}[\]<>|~()!#^&]/g)?.length ?? 0) > maxSigns
      ? calm.replace(/[\\`*_{}[\]<>|~()!#^&]+/g, ' ')
      : calm;
  let out = '';
  let from = 0;
  for (const match of plain.matchAll(autolink)) {
    out += escaped(plain.slice(from, match.index)) + code(match[0]);
    from = match.index + match[0].length;
  }
  return (out + escaped(plain.slice(from))).replace(/ {2,}/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/&(?=[#a-z])/gi, '&amp;').replace(signs, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
}

function code(text: string): string {
  const plain = text.replaceAll('`', '');
  return plain === '' ? '' : `\`${plain}\``;
}
