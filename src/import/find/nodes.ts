/** A JSON object. */
export type Node = Record<string, unknown>;

const maxDepth = 40;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list; nothing is the empty list. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value.flat(4) as unknown[]) : [value];
}

/** Names of a node's types without the vocabulary: `http://schema.org/ClaimReview` is `ClaimReview`. */
export function typesOf(node: unknown): string[] {
  return isNode(node) ? listOf(node['@type']).map((type) => String(type).replace(/^.*[/:#]/, '')) : [];
}

/**
 * JSON-LD with plain field names and values: vocabulary prefixes taken off, `@value` and `@list` unpacked. Deeper than 40 levels nothing is kept.
 */
export function tidy(value: unknown, depth = 0): unknown {
  if (depth > maxDepth) return undefined;
  if (Array.isArray(value)) return value.map((item) => tidy(item, depth + 1));
  if (!isNode(value)) return value;
  if ('@value' in value) return value['@value'];
  if ('@list' in value) return tidy(value['@list'], depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, ''),
      tidy(inner, depth + 1),
    ]),
  );
}

/** Finds what a value that only names another node of the same document stands for. */
export class Nodes {
  readonly #byId = new Map<string, Node>();

  constructor(values: readonly unknown[]) {
    const stack: [unknown, number][] = values.map((value) => [value, 0]);
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [value, depth] = next;
      if (depth > maxDepth) continue;
      if (Array.isArray(value)) for (const item of value) stack.push([item, depth + 1]);
      else if (isNode(value)) {
        const id = value['@id'];
        if (typeof id === 'string' && Object.keys(value).length > 1 && !this.#byId.has(id)) this.#byId.set(id, value);
        for (const inner of Object.values(value)) if (typeof inner === 'object') stack.push([inner, depth + 1]);
      }
    }
  }

  /** The values of a field as a list, references followed. */
  list(value: unknown): unknown[] {
    return listOf(value).map((one) => {
      const id = isNode(one) ? one['@id'] : undefined;
      return (
        (typeof id === 'string' &&
          Object.keys(one as Node).every((name) => name.startsWith('@')) &&
          this.#byId.get(id)) ||
        one
      );
    });
  }

  /** The nodes among the values of a field. */
  nodes(value: unknown): Node[] {
    return this.list(value).filter(isNode);
  }

  /** The first name of who or what a field names: a plain text, or the `name` of a node. */
  name(value: unknown): unknown {
    for (const one of this.list(value)) {
      const found = isNode(one)
        ? (listOf(one['name'])[0] ?? listOf(one['legalName'])[0] ?? listOf(one['alternateName'])[0])
        : one;
      if (found !== undefined && found !== '') return found;
    }
    return undefined;
  }
}

/** Every ClaimReview in a document, with the Claim it stands in where it does. Nothing inside a ClaimReview is searched. */
export function claimReviews(root: unknown): { review: Node; within?: Node }[] {
  const found: { review: Node; within?: Node }[] = [];
  const walk = (value: unknown, depth: number, within?: Node): void => {
    if (depth > maxDepth) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1, within);
    else if (isNode(value)) {
      const types = typesOf(value);
      if (types.includes('ClaimReview')) found.push({ review: value, ...(within ? { within } : {}) });
      else
        for (const inner of Object.values(value))
          if (typeof inner === 'object') walk(inner, depth + 1, types.includes('Claim') ? value : within);
    }
  };
  walk(root, 0);
  return found;
}
