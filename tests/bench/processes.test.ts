import { expect, test } from 'vitest';
import { measure, together } from '../../bench/measure.ts';
import { parseStat, residentMemory, treeOf } from '../../bench/processes.ts';

test('a line of /proc/PID/stat is read also when the name of the program has spaces and brackets', () => {
  const line =
    '4242 (tmux: (a) b) S 4200 4242 4242 0 -1 4194304 1209 90210 0 3 12 7 1503 250 20 0 11 0 883 12345678 9999 18446744073709551615';
  expect(parseStat(line)).toEqual({ parent: 4200, own: 0.19, children: 17.53 });
});

test('memory is what a process holds in fact, and nothing once it has ended', () => {
  expect(residentMemory('Name:\tnode\nVmPeak:\t 9999 kB\nVmRSS:\t    2048 kB\nRssAnon:\t 1 kB\n')).toBe(2);
  expect(residentMemory('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
  expect(residentMemory('')).toBe(0);
});

test('a tree holds the children of children and nothing beside', () => {
  const parents = new Map([
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 1],
    [6, 3],
  ]);
  expect(treeOf(2, parents).sort()).toEqual([2, 3, 4, 6]);
  expect(treeOf(9, parents)).toEqual([9]);
});

test('programs one after another cost their sum, and the memory of the largest', () => {
  const one = { seconds: 1, cpu: 2, memory: 30 };
  expect(together([one, { seconds: 3, cpu: 1, memory: 20 }])).toEqual({ seconds: 4, cpu: 3, memory: 30 });
  expect(together([one, { seconds: 3 }])).toEqual({ seconds: 4, cpu: undefined, memory: 30 });
});

test.runIf(process.platform === 'linux')('the work of a child’s child is measured', async () => {
  const busy = 'const end = Date.now() + 400; while (Date.now() < end);';
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { cpu, memory } = await measure(['-e', parent]);
  expect(cpu).toBeGreaterThan(0.1);
  expect(memory).toBeGreaterThan(30);
});

test.runIf(process.platform === 'linux')('the work of a child that nobody waited for is measured', async () => {
  const busy = 'const end = Date.now() + 900; while (Date.now() < end);';
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}]); setTimeout(process.exit, 700)`;
  const { cpu } = await measure(['-e', parent]);
  expect(cpu).toBeGreaterThan(0.2);
});

test('what fails is told with what it printed', async () => {
  await expect(measure(['-e', 'console.error("broken"); process.exit(3)'])).rejects.toThrow(/ended with 3[^]*broken/);
});
