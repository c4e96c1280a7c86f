/**
 * TanStack Table's reactivity for a page that is drawn once on the server: the
 * state is what the address says and never changes, so nothing is observed.
 */
export const drawnOnce = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => {},
  untrack: <T>(read: () => T) => read(),
  batch: (change: () => void) => change(),
  schedule: () => {},
  createReadonlyAtom: <T>(read: () => T) => ({ get: read, subscribe: unobserved }),
  createWritableAtom: <T>(first: T) => {
    let value = first;
    const set = (next: T | ((before: T) => T)) => {
      value = typeof next === "function" ? (next as (before: T) => T)(value) : next;
    };
    return { get: () => value, set, subscribe: unobserved };
  },
};

function unobserved() {
  return { unsubscribe: () => {} };
}
