// The keys under which a name is found (docs/format.md, "Name keys"). Only the build writes keys, so the script carries
// no such code: this twin serves the tests, which build small trees with it and check it against the shared vectors.
import { keyBytes, units } from '../../client/lib/fold.js';

/** No more units than this begin a key, so that a name of fifty words does not make thousands of keys. */
const LEADS = 8;

/**
 * The keys under which a name is found, each once, sorted by their bytes.
 * @param {string} name
 */
export function nameKeys(name) {
  const { big, small } = units(name);
  const tail = small.join('');
  if (big.length < 2) {
    return distinct((big[0] ?? ['']).map((form) => form + tail));
  }
  const keys = [];
  big.slice(0, LEADS).forEach((first, i) => {
    big.slice(0, LEADS).forEach((second, j) => {
      if (i === j) return;
      const rest = tail + big.filter((_, k) => k !== i && k !== j).map(([word]) => word).join('');
      for (const lead of first) for (const next of second) keys.push(lead + next + rest);
    });
  });
  return distinct(keys);
}

function distinct(keys) {
  const cut = keys.filter(Boolean).map((key) => new TextDecoder().decode(keyBytes(key)));
  const byCharacter = (a, b) => {
    const [x, y] = [[...a], [...b]];
    const at = x.findIndex((character, i) => character !== y[i]);
    return at < 0 ? x.length - y.length : (x[at].codePointAt(0) - (y[at]?.codePointAt(0) ?? -1));
  };
  return [...new Set(cut)].sort(byCharacter);
}
