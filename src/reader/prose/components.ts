/** An attribute of a component: always plain text. */
interface Attribute {
  required: boolean;
  description: string;
  /** Whether a text may be given; without it any text may. */
  accepts?: (text: string) => boolean;
}

/** The components that texts may use. How they look is decided in `render.ts`. */
export const components: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  Note: {
    title: { required: false, description: 'A short heading of the note.' },
  },
  Fold: {
    summary: { required: true, description: 'Give `summary="…"`: the line that is shown while the rest is folded.' },
  },
  Lang: {
    tag: {
      required: true,
      description: 'Give `tag="…"`: the BCP 47 tag of the language, e.g. `tag="fa"`.',
      accepts: (text) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) && isTag(text),
    },
  },
};

/** Those that are blocks of their own and cannot be part of a paragraph. */
export const blockComponents: readonly string[] = ['Note', 'Fold'];

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
