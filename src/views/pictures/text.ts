/** Average width of a character as a share of the font size; generous, so that labels never come out wider than planned. */
const characterWidth = 0.52;

/** Width in pixels a text takes at most at this font size, as far as can be told without the font. */
export function textWidth(text: string, size: number): number {
  return Math.ceil([...text].length * size * characterWidth);
}

/** Breaks a text at spaces into lines of at most `width` pixels. A word that is wider stays whole. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Rounds a coordinate to at most two decimals, so that the same data gives the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
