/** A piece of JSON text that may hold records. */
export interface JsonPiece {
  text: string;
  /** Line it begins on, from 1. */
  line: number;
  /** The field of the outermost object whose list it stands in. */
  list?: string;
  /** What lies around lists that were given out item by item, with these lists empty. */
  shell?: true;
  /** The input ended before it was complete. */
  open?: true;
}

/** Fields whose lists are taken apart while they are read, so that a large file is never held whole. */
export const streamedLists: readonly string[] = ['claims', 'dataFeedElement', 'actors', 'events', 'sources', 'pages'];

/**
 * Takes a text of JSON values apart without holding it: each item of an outermost list, each item of a list in one of `lists` of an
 * outermost object, and each other outermost value. Looks only at brackets and strings, so that a broken item does not spoil its neighbours.
 */
export class JsonPieces {
  readonly #lists: ReadonlySet<string>;
  /** What is open: a list of records, another list, an object. */
  readonly #open: ('records' | 'list' | 'object')[] = [];
  #inString = false;
  #escaped = false;
  #line = 1;
  #item = { text: '', line: 1 };
  #shell: { text: string; line: number; streamed: boolean } | undefined;
  #list: string | undefined;

  constructor(lists: readonly string[] = streamedLists) {
    this.#lists = new Set(lists);
  }

  /** The pieces that are complete with this part of the text. */
  *feed(part: string): Generator<JsonPiece> {
    let from = 0;
    const take = (to: number, next: number) => {
      if (this.#shell && !this.#open.includes('records')) this.#shell.text += part.slice(from, to);
      else this.#item.text += part.slice(from, to);
      from = next;
    };
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      if (code === 10) this.#line += 1;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === 92) this.#escaped = true;
        else if (code === 34) this.#inString = false;
      } else if (code === 34) this.#inString = true;
      else if (code === 91 || code === 123) {
        const outermost = this.#open.length === 0;
        const records = code === 91 && (outermost || this.#isStreamed(part.slice(from, at)));
        if (outermost) {
          take(at, records ? at + 1 : at);
          yield* this.#takeItem();
          if (!records) this.#shell = { text: '', line: this.#line, streamed: false };
        } else if (records) take(at + 1, at + 1);
        if (records) this.#item = { text: '', line: this.#line };
        this.#open.push(records ? 'records' : code === 91 ? 'list' : 'object');
      } else if ((code === 93 || code === 125) && this.#open.length > 0) {
        if (this.#open.at(-1) === 'records') {
          take(at, this.#shell ? at : at + 1);
          yield* this.#takeItem();
          this.#list = undefined;
          this.#open.pop();
        } else {
          if (this.#open.length === 1) take(at + 1, at + 1);
          this.#open.pop();
        }
        if (this.#open.length === 0 && this.#shell) yield* this.#takeShell();
      } else if (code === 44 && (this.#open.length === 0 || this.#open.at(-1) === 'records')) {
        take(at, at + 1);
        yield* this.#takeItem();
      }
    }
    take(part.length, part.length);
  }

  /** What is left when the input ends. */
  *end(): Generator<JsonPiece> {
    const open = this.#open.length > 0 || this.#inString;
    for (const piece of [...this.#takeItem(), ...this.#takeShell()]) yield { ...piece, ...(open ? { open } : {}) };
  }

  /** Whether the list that opens now is one whose items are records of their own. */
  #isStreamed(before: string): boolean {
    if (this.#open.length !== 1 || !this.#shell) return false;
    const name = /"([^"\\]*)"\s*:\s*$/.exec(this.#shell.text.slice(-200) + before)?.[1];
    if (name === undefined || !this.#lists.has(name)) return false;
    this.#list = name;
    this.#shell.streamed = true;
    return true;
  }

  *#takeItem(): Generator<JsonPiece> {
    const { text, line } = this.#item;
    this.#item = { text: '', line: this.#line };
    const plain = text.trim();
    if (plain === '') return;
    const lead = text.slice(0, text.indexOf(plain[0]!)).split('\n').length - 1;
    yield { text: plain, line: line + lead, ...(this.#list === undefined ? {} : { list: this.#list }) };
  }

  *#takeShell(): Generator<JsonPiece> {
    const shell = this.#shell;
    this.#shell = undefined;
    this.#item = { text: '', line: this.#line };
    if (shell && shell.text.trim() !== '')
      yield { text: shell.text, line: shell.line, ...(shell.streamed ? { shell: true } : {}) };
  }
}
