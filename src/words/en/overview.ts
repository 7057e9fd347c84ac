/** Words of the interface: overview. */
export const overview = {};
