/** Words of the interface: claim. */
export const claim = {};
