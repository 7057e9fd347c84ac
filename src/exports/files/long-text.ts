/** Bytes of a piece, unless what is added at once needs more. */
const pieceSize = 1 << 20;

/** Most bytes of UTF-8 that a unit of a JavaScript string takes. */
const bytesOfUnit = 3;

/**
 * Takes a text bit by bit and holds it as the pieces of its UTF-8. A text of a hundred megabytes would else be in memory
 * twice, and what it is made of beside it.
 */
export class LongText {
  readonly #pieces: Uint8Array[] = [];
  #piece = Buffer.alloc(0);
  #length = 0;

  add(text: string): void {
    const most = text.length * bytesOfUnit;
    if (most > this.#piece.length - this.#length) {
      this.#close();
      this.#piece = Buffer.allocUnsafeSlow(Math.max(pieceSize, most));
    }
    this.#length += this.#piece.write(text, this.#length);
  }

  /** All that was added, and from here on nothing. */
  pieces(): readonly Uint8Array[] {
    this.#close();
    return this.#pieces;
  }

  #close(): void {
    if (this.#length > 0) this.#pieces.push(this.#piece.subarray(0, this.#length));
    this.#piece = Buffer.alloc(0);
    this.#length = 0;
  }
}

/** The pieces of a text of which there are the parts. */
export function longText(parts: Iterable<string>): readonly Uint8Array[] {
  const text = new LongText();
  for (const part of parts) text.add(part);
  return text.pieces();
}
