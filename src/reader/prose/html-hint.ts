/** What to write instead of the HTML that people paste most. */
export function htmlHint(name: string): string | undefined {
  const instead: Record<string, string> = {
    b: '`**bold**`',
    strong: '`**bold**`',
    i: '`*italic*`',
    em: '`*italic*`',
    a: '`[text](address)`',
    br: 'an empty line',
    p: 'an empty line between paragraphs',
    table: 'a Markdown table: `| one | two |`, then `| --- | --- |`',
    tr: 'a Markdown table',
    td: 'a Markdown table',
    ul: 'lines that begin with `- `',
    ol: 'lines that begin with `1. `',
    li: 'lines that begin with `- `',
    blockquote: 'lines that begin with `> `',
    img: '`![what it shows](/images/name.png)`',
    sup: '`[^source-id]` for a citation',
    h1: '`## heading`',
    h2: '`## heading`',
    h3: '`### heading`',
  };
  const words = instead[name.toLowerCase()];
  return words && `Write ${words} instead.`;
}
