import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';
import { parseMdx, parseSpecialMdx } from '../../src/reader/prose/parser.ts';

const parsed = (parse: (body: string) => unknown, body: string) => {
  try {
    return parse(body);
  } catch (error) {
    return String(error);
  }
};

it('reads texts without special signs as it would with every syntax looked for', () => {
  for (const folder of ['content/claims', 'content/pages', 'tests/corpus/legitimate']) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.mdx'))) {
      const { body } = splitFrontmatter(readFileSync(join(folder, name), 'utf8'));
      expect(parseMdx(body), name).toEqual(parseSpecialMdx(body));
    }
  }
});

it('does so for any text', () => {
  const pieces =
    'a b|word| |  |\n|\n\n|    |\t|# |## |> |- |+ |1. |---|***|===|*|**|_|`|```|[|](/x)|](../a/b.mdx)|![|[^s]|[^s]: |[a]: |[ ]|[x]|[ |]|www|www.|http|https:|://|.|:|:-|-:|~|@|&|&lt;|<|{|}|\\|import |export |"|\''
      .split('|')
      .concat('|');
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((some) => some.join(''));
  fc.assert(
    fc.property(text, (body) => {
      expect(parsed(parseMdx, body)).toEqual(parsed(parseSpecialMdx, body));
    }),
    { numRuns: 2000 },
  );
});
