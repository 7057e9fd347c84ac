import { site } from '../site.ts';
import { pathOf } from './format.ts';
import { problemKinds, type Problem, type ProblemKind } from './problem.ts';

/**
 * Problems as SARIF 2.1.0 (OASIS), for tools that gather the findings of other tools. Every kind of problem is a
 * rule with its page in the field guide. `folder` is the content folder as seen from the root of the repository.
 */
export function formatSarif(problems: readonly Problem[], folder: string): string {
  const codes = Object.keys(problemKinds);
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: `${site.name} check`,
              informationUri: site.repository,
              rules: Object.entries<ProblemKind>(problemKinds).map(([code, kind]) => ruleOf(code, kind)),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: problems.map((problem) => ({
            ruleId: problem.code,
            ruleIndex: codes.indexOf(problem.code),
            level: problem.level,
            message: { text: `${problem.message} ${problem.hint}` },
            locations: [{ physicalLocation: placeOf(problem, folder) }],
          })),
        },
      ],
    },
    null,
    2,
  );
}

function ruleOf(code: string, { title, about, level }: ProblemKind): object {
  return {
    id: code,
    name: code,
    shortDescription: { text: title },
    fullDescription: { text: about },
    helpUri: `${site.repository}/blob/${site.branch}/docs/field-guide/${code}.md`,
    defaultConfiguration: { level },
  };
}

function placeOf({ file, line, column, endLine, endColumn }: Problem, folder: string): object {
  return {
    artifactLocation: { uri: pathOf(folder, file).split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}
