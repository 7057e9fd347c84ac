/** Words of the interface: layout. */
export const layout = {};
