import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, runCommand } from '../cli/command.ts';
import { buildSite } from '../site/astro.ts';

const page = `---
title: A page
summary: One sentence.
---

import {execSync} from "node:child_process"

Text {execSync("touch CANARY")} text.
`;
const stack = /^\s+at .+:\d+:\d+|node_modules|Error:/m;

it('check refuses a page that would run a program', async () => {
  const folder = await folderOf(new Map([['pages/evil.mdx', page]]));
  const { code, out, err } = await runCommand('check', ['--content', folder]);
  expect(code).toBe(1);
  expectRefused(out);
  expect(`${out}${err}`).not.toMatch(stack);
  expect(existsSync('CANARY') || existsSync(join(folder, 'CANARY'))).toBe(false);
});

it('the build refuses it in the same words', { timeout: 120_000 }, async () => {
  const folder = await folderOf(new Map([['pages/evil.mdx', page]]));
  const { code, output, dist } = await buildSite({ name: 'hostile', content: folder });
  expect(code).not.toBe(0);
  expectRefused(output);
  expect(output).not.toMatch(stack);
  expect(existsSync('CANARY') || existsSync(join(folder, 'CANARY'))).toBe(false);
  expect(existsSync(join(dist, 'evil'))).toBe(false);
});

function expectRefused(output: string): void {
  expect(output).toContain('pages/evil.mdx');
  expect(output).toContain('6:1  error  `import {execSync} from "node:child_process"` is program code');
  expect(output).toContain('[prose-code]');
  expect(output).toContain('8:6  error  `{execSync("touch CANARY")}` is in braces');
  expect(output).toContain('[prose-expression]');
}
