import { CST, Lexer } from 'yaml';
import type { YamlFault } from './yaml.ts';

/** Deepest nesting of fields that is read, and most tokens: words, marks, spaces and line ends. */
export const maxYamlDepth = 20;
const maxTokens = 30_000;
/** Most characters between double quotation marks, where each backslash costs the parser an object. */
const maxQuoted = 16_000;

/**
 * What is refused in YAML before anything is built from it: anchors, aliases, merge keys, tags, directives, tabs, and
 * depth or bulk that would exhaust the parser. Reads single tokens without recursion, each once, and gives them for the parser.
 */
export function scanYaml(text: string): { lexemes: string[]; faults: YamlFault[] } {
  const lexemes: string[] = [];
  const faults: YamlFault[] = [];
  let offset = 0;
  let flow = 0;
  let indicators = 0;
  let count = 0;
  let atScalar = false;
  for (const source of new Lexer().lex(text)) {
    lexemes.push(source);
    const from = offset;
    const type = atScalar ? 'scalar' : CST.tokenType(source);
    if (type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'scalar' && !atScalar) {
      atScalar = true;
      continue;
    }
    atScalar = false;
    offset += source.length;
    const offsets: [number, number] = [from, offset];
    const say = (code: YamlFault['code'], values: YamlFault['values'] = { value: source }) =>
      faults.push({ code, offsets, values });
    if (++count > maxTokens || (type === 'double-quoted-scalar' && source.length > maxQuoted))
      return { lexemes, faults: [{ code: 'yaml-size', offsets: [from, from], values: { limit: maxTokens } }] };
    if (type === 'tag') say('yaml-tag');
    else if (type === 'alias' || type === 'anchor' || (type === 'scalar' && source === '<<')) say('yaml-alias');
    else if (type === 'directive-line')
      say('yaml-syntax', { reason: `\`${source}\` is a YAML directive`, hint: 'Delete the line.' });
    else if ((type === 'double-quoted-scalar' || type === 'single-quoted-scalar') && !isClosed(source))
      faults.push({ code: 'yaml-syntax', offsets: [from, from + 1], values: unclosed });
    else if (type === 'newline') indicators = 0;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') indicators += 1;
    else if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    const isDeep = flow > maxYamlDepth || (flow === 0 && indicators > maxYamlDepth);
    if (isDeep || (type === 'space' && indicators === 0 && flow === 0 && source.length > maxYamlDepth * 4))
      return { lexemes, faults: [{ code: 'yaml-depth', offsets: [from, from + 1], values: { limit: maxYamlDepth } }] };
  }
  return { lexemes, faults: [...tabs(text), ...faults] };
}

const unclosed = {
  reason: 'the quotation mark that stands here is never closed',
  hint: 'Put the same mark at the end of the value.',
};

function isClosed(source: string): boolean {
  return source.length > 1 && source.endsWith(source[0]!);
}

/** Tabs that indent a line. */
function tabs(text: string): YamlFault[] {
  return [...text.matchAll(/^( *)\t+/gm)].map((match) => {
    const from = match.index + match[1]!.length;
    return { code: 'yaml-tab', offsets: [from, match.index + match[0].length] };
  });
}
