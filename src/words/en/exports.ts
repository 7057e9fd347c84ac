/** Words of the interface: exports. */
export const exports = {};
