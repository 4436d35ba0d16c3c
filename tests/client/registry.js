// A registry to look people up in, over the files of a small site.
import { pageSource } from '../../client/lib/tree.js';

const PATTERN = { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 };

/** A registry over a site's files; `asked` lists the page ids fetched. */
export function registryOf({ head, files }, today = '2026-11-21') {
  const asked = [];
  const source = pageSource(async (id) => {
    asked.push(id);
    if (!files.has(id)) throw new Error(`no page ${id}`);
    return new Uint8Array(files.get(id));
  });
  const wider = () => import('../../client/lib/wider.js');
  return { trees: head.trees, source, wider, pattern: PATTERN, today, asked };
}
