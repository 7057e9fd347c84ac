/** Files that a page makes a browser fetch besides itself, below the site's folder. */
export interface PageParts {
  styles: string[];
  scripts: string[];
  fonts: string[];
}

/** The kind of a page by its address: `/`, `/claims/`, and `/claims/…/` for each page below it. */
export function kindOf(file: string): string {
  const [first, ...rest] = file
    .replace(/(?:index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  return first === undefined ? '/' : `/${first}/${'…/'.repeat(rest.length)}`;
}

/** What a page fetches: style sheets, scripts with what they import, and each font that a letter of it may ask for. */
export function partsOf(html: string, read: (path: string) => string): PageParts {
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const styles = tags.flatMap((tag) => (attribute(tag, 'rel') === 'stylesheet' ? pathOf(attribute(tag, 'href')) : []));
  const scripts = tags.flatMap((tag) => (tag.startsWith('<script') ? pathOf(attribute(tag, 'src')) : []));
  for (const script of scripts)
    for (const [, name] of read(script).matchAll(/(?:^|[;}])import(?:[^"'`();]*from)?\s*["']\.\/([^"']+)["']/g)) {
      const path = `${script.slice(0, script.lastIndexOf('/') + 1)}${name}`;
      if (!scripts.includes(path)) scripts.push(path);
    }
  const letters = new Set(html.replace(/<[^>]*>/g, ''));
  return { styles, scripts, fonts: [...new Set(styles.flatMap((path) => fontsOf(read(path), letters)))] };
}

/** Fonts of a style sheet, without those whose range holds none of the letters. */
function fontsOf(css: string, letters: ReadonlySet<string>): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face]) => {
    const ranges = /unicode-range:([^;}]+)/.exec(face!)?.[1]?.split(',').map(rangeOf);
    const isUsed = (code: number) => ranges?.some(([from, to]) => code >= from && code <= to) ?? true;
    return [...letters].some((letter) => isUsed(letter.codePointAt(0)!))
      ? pathOf(/url\(["']?([^"')]+)/.exec(face!)?.[1])
      : [];
  });
}

/** `U+6??` and `U+870-8FF` as first and last character. */
function rangeOf(text: string): [number, number] {
  const [from = '', to = from] = text.trim().slice(2).split('-');
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
}

/** An address of this site as a path below its folder. */
function pathOf(address: string | undefined): string[] {
  return address?.startsWith('/') ? [address.slice(1)] : [];
}
