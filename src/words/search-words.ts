/** The words that scripts in the browser need, apart from the others so that readers do not load those. */
export { search as searchWords } from './en/search.ts';
