import { scriptRuns } from '../../words/script.ts';

type Child = Node | string | undefined;

/** An element with attributes and children; attributes that are `undefined` are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text whose stretches of other scripts carry language and direction. */
export function scripted(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text: part, lang, dir } of scriptRuns(text))
    fragment.append(lang ? element('bdi', { lang, dir }, part) : part);
  return fragment;
}

/** The excerpt of a result: text, with found words in `mark`; of the markup nothing else is taken over. */
export function excerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    fragment.append(node.nodeName === 'MARK' ? element('mark', {}, scripted(text)) : scripted(text));
  }
  return fragment;
}

/** The words an excerpt marks, each once, at most `limit`. */
export function markedWords(html: string, limit = 4): string[] {
  const marks = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('mark');
  return [...new Set([...marks].map((mark) => mark.textContent.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))]
    .filter((word) => word.length > 1)
    .slice(0, limit);
}
