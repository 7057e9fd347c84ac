/** A line on the terminal that shows how far the work is. Nothing is shown where standard error is no terminal. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): {
  show: (step: string, done: number, total: number) => void;
  end: () => void;
} {
  const width = 30;
  let shown = '';
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (step, done, total) => {
      const part = total === 0 ? 1 : Math.min(1, done / total);
      const full = Math.round(part * width);
      const line = `${step} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(part * 100)).padStart(3)} %`;
      if (line === shown) return;
      shown = line;
      stream.write(`\r\x1b[2K${line}`);
    },
    end: () => {
      if (shown) stream.write('\r\x1b[2K');
    },
  };
}
