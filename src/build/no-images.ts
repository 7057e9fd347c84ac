/** The images that entries name, in the shape of Astro's module of them: an entry has none. */
export default new Map<string, never>();
