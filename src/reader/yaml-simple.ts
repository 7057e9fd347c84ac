/** Lines not yet read, and how far each is indented. */
interface Rest {
  lines: string[];
  at: number;
}

type Value = string | number | boolean | Value[] | { [name: string]: Value };

/** Longer fields are left to a parser that counts what it reads. */
const maxLength = 16_000;

/** Spaces at the end of a line, and characters that YAML, an editor or a reader may take for spaces or controls. */
const doubtful = / $|[^\n -~\u00a0-\u2027\u2030-\ud7ff\ue000-\ufdff]/m;

/** The name of a field, and what follows on its line. */
const field = /^([a-z][a-z0-9_]{0,60}):(?: ([^ ].*))?$/;

/**
 * Reads fields written in the simplest form of YAML, in which nearly all are: maps and lists by indentation; values bare,
 * in quotation marks without backslashes, or as a list of ids in brackets; long ones folded, with `>-` or without; comments
 * and empty lines between.
 * Gives `undefined` for all else, wrong or right: what it gives is what any reader of YAML 1.2 gives, and is without fault.
 */
export function readSimpleYaml(text: string): Record<string, Value> | undefined {
  const trimmed = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (text.length > maxLength || doubtful.test(trimmed)) return undefined;
  const rest: Rest = { lines: trimmed.split('\n'), at: 0 };
  const fields = nextIndent(rest) === 0 ? readMap(rest, 0) : undefined;
  return rest.at === rest.lines.length ? fields : undefined;
}

/** Passes over empty lines and comments; gives the indentation of the line that comes next, less than any at the end. */
function nextIndent(rest: Rest): number {
  while (/^ *(?:#|$)/.test(rest.lines[rest.at] ?? '-')) rest.at += 1;
  return indentHere(rest);
}

/** Indentation of the next line, whatever it is; less than any for an empty one and at the end. */
function indentHere({ lines, at }: Rest): number {
  return at < lines.length ? lines[at]!.search(/[^ ]/) : -1;
}

/** Reads `name: value` lines that are indented so far; leaves the first that is indented less. */
function readMap(rest: Rest, indent: number): Record<string, Value> | undefined {
  const map: Record<string, Value> = {};
  let next = nextIndent(rest);
  for (; next === indent; next = nextIndent(rest)) {
    const [, name, written] = field.exec(rest.lines[rest.at]!.slice(indent)) ?? [];
    if (name === undefined || isWord(name) || Object.hasOwn(map, name)) return undefined;
    rest.at += 1;
    const value = written === undefined ? readNested(rest, indent) : readValue(written, rest, indent);
    if (value === undefined) return undefined;
    map[name] = value;
  }
  return next < indent ? map : undefined;
}

/** Reads the map or list below a name without a value. */
function readNested(rest: Rest, outer: number): Value | undefined {
  const indent = nextIndent(rest);
  if (indent <= outer || indent > 40) return undefined;
  return rest.lines[rest.at]!.startsWith('- ', indent) ? readList(rest, indent) : readMap(rest, indent);
}

/** Reads `- item` lines that are indented so far; leaves the first that is indented less. */
function readList(rest: Rest, indent: number): Value[] | undefined {
  const list: Value[] = [];
  let next = nextIndent(rest);
  for (; next === indent; next = nextIndent(rest)) {
    const line = rest.lines[rest.at]!;
    const written = line.slice(indent + 2);
    if (!line.startsWith('- ', indent)) return undefined;
    let value: Value | undefined;
    if (field.test(written)) {
      // A map that begins behind the hyphen reads on in the column where it began.
      rest.lines[rest.at] = ' '.repeat(indent + 2) + written;
      value = readMap(rest, indent + 2);
    } else {
      rest.at += 1;
      value = readValue(written, rest, indent);
    }
    if (value === undefined) return undefined;
    list.push(value);
  }
  return next < indent ? list : undefined;
}

/** Reads what stands behind a name or hyphen, with the lines that go on with it. */
function readValue(written: string, rest: Rest, outer: number): Value | undefined {
  if (written === '>-') return readFolded(rest, outer);
  const lines = [written];
  for (let indent = indentHere(rest); indent > outer; indent = indentHere(rest))
    lines.push(rest.lines[rest.at++]!.slice(indent));
  const text = lines.join(' ');
  if (/^"[^"\\]*"$|^'[^']*'$/.test(text)) return text.slice(1, -1);
  if (!/^\[(?:[a-z0-9-]+(?:, [a-z0-9-]+)*)?\]$/.test(text)) return bareValue(text);
  const items = text === '[]' ? [] : text.slice(1, -1).split(', ').map(bareValue);
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Reads lines that are indented alike as one text. */
function readFolded(rest: Rest, outer: number): string | undefined {
  const indent = indentHere(rest);
  if (indent <= outer) return undefined;
  const from = rest.at;
  while (indentHere(rest) === indent) rest.at += 1;
  const lines = rest.lines.slice(from, rest.at);
  // Behind an empty line, what looks like a comment may be text.
  while (rest.lines[rest.at] === '') rest.at += 1;
  return indentHere(rest) > outer ? undefined : lines.map((line) => line.slice(indent)).join(' ');
}

/** What a text without quotation marks stands for: itself, a number in its usual form, `true` or `false`. */
function bareValue(text: string): Value | undefined {
  if (!/^(?:[\p{L}\p{Nd}(]|-\d)/u.test(text) || /:(?: |$)| #/.test(text)) return undefined;
  // Whatever YAML may take for a number is one for `Number` too; only the usual forms are surely the same.
  if (!Number.isNaN(Number(text)))
    return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
  if (isWord(text)) return text === 'true' ? true : text === 'false' ? false : undefined;
  return text;
}

/** Whether YAML takes a word for something else than text. */
function isWord(written: string): boolean {
  return /^(?:true|false|null)$/i.test(written);
}
