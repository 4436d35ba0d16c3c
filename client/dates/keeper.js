// What this browser keeps for its reader, in a place of its own, and only when asked. A browser may refuse.

const VERSION = 1;

/** @param {string} name of the place, unlike those of other sites on the same host */
export function keeper(name) {
  return {
    /** The list that is kept; null where there is none, or where it cannot be read. */
    read() {
      return attempt(() => {
        const { v, courses } = JSON.parse(localStorage.getItem(name)) ?? {};
        return v === VERSION && Array.isArray(courses) ? courses : null;
      }, null);
    },
    /** Keeps a list; gives whether it could. */
    write: (courses) => attempt(() => {
      localStorage.setItem(name, JSON.stringify({ v: VERSION, courses }));
      return true;
    }, false),
    forget: () => attempt(() => localStorage.removeItem(name)),
  };
}

function attempt(work, otherwise) {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
