import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/import/report/report.ts';
import { apiClaim } from '../import/run.ts';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'import-cli-'));
  writeFileSync(join(directory, 'api.json'), JSON.stringify({ claims: [apiClaim(), { claimReview: [] }] }));
  writeFileSync(join(directory, 'nothing.json'), '[]');
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function run(...parameters: string[]): Promise<{ code: number; out: string; error: string }> {
  const command = promisify(execFile)(process.execPath, ['src/cli/import.ts', ...parameters]);
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, error: stderr }),
    (failure: { code: number; stdout: string; stderr: string }) => ({
      code: failure.code,
      out: failure.stdout,
      error: failure.stderr,
    }),
  );
}

describe('npm run import', () => {
  it('writes nothing when asked only to say what it would do', async () => {
    const out = join(directory, 'dry');
    const { code, out: text } = await run(join(directory, 'api.json'), '--out', out, '--dry-run');
    expect(code).toBe(0);
    expect(text).toContain('Nothing was written.');
    expect(text).toContain('2 records: 1 imported, 0 merged, 1 not imported.');
    expect(existsSync(out)).toBe(false);
  });

  it('prints the report in either form, writes it to a file, and shows no bar where there is no terminal', async () => {
    const file = join(directory, 'report.json');
    const { code, out, error } = await run(
      join(directory, 'api.json'),
      '--out',
      join(directory, 'out'),
      '--format',
      'json',
      '--report',
      file,
    );
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect((JSON.parse(out) as ImportReport).records).toEqual({ total: 2, imported: 1, merged: 0, 'not-imported': 1 });
  });

  it('exits with 1 when nothing could be imported or an input is not there, and with 2 on wrong usage', async () => {
    const out = join(directory, 'none');
    expect((await run(join(directory, 'nothing.json'), '--out', out)).code).toBe(1);
    const missing = await run(join(directory, 'missing.json'), '--out', out);
    expect([missing.code, missing.error]).toEqual([
      1,
      expect.stringMatching(/^There is no file or folder .*missing\.json\.\n$/),
    ]);
    expect((await run(join(directory, 'api.json'))).code).toBe(2);
    expect((await run('--out', out)).code).toBe(2);
  });
});
