/** Tabs in the indentation become two spaces each, and no line ends in a space. */
export function tidyFields(yaml: string): string {
  return eachLine(yaml, (line) => {
    const rest = line.trimStart();
    return (line.slice(0, line.length - rest.length).replaceAll('\t', '  ') + rest).trimEnd();
  });
}

/** Takes spaces off the ends of lines, but for the two or more that break a line in Markdown. */
export function tidyBody(body: string): string {
  return eachLine(body, (line, next) => {
    const bare = line.trimEnd();
    const breaks = bare !== '' && /^ {2,}$/.test(line.slice(bare.length)) && next.trim() !== '';
    return breaks ? line : bare;
  });
}

/** The text with exactly one line end at its end. */
export function endLine(text: string): string {
  return `${text.trimEnd()}\n`;
}

function eachLine(text: string, mend: (line: string, next: string) => string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => mend(line, lines[index + 1] ?? '')).join('\n');
}
