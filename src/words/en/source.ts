/** Words of the interface: source. */
export const source = {};
