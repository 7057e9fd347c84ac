import type { ProseFault } from './parse.ts';

/** Import or export: at the start of a paragraph any sentence with these words, on a later line only what has their form. */
export function codeFaults(body: string, start: number, end: number): ProseFault[] {
  const faults: ProseFault[] = [];
  let offset = start;
  for (const line of body.slice(start, end).split('\n')) {
    const indent = /^[\s>]*/.exec(line)![0].length;
    const pattern =
      offset === start
        ? /^(?:import|export)\b(?=[\s{*'"(])/
        : /^(?:import|export)\b(?:\s*[{*'"(]|\s+(?:default|const|let|var|function|async|class)\b|\s+[\w$]+\s+from\s)/;
    if (pattern.test(line.slice(indent))) {
      const value = line.slice(indent, indent + 200);
      faults.push({
        code: 'prose-code',
        offsets: [offset + indent, offset + indent + value.length],
        values: { value },
      });
    }
    offset += line.length + 1;
  }
  return faults;
}
