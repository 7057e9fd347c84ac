/** Path below the base of a part of the full-text index, from 0. The first holds the program that asks all of them. */
export function partFolder(part: number): string {
  return part === 0 ? 'pagefind/' : `pagefind/${part + 1}/`;
}
