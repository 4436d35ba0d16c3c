// In the place of the published site: answers of the gallery's own, that nothing comes, and everything that can go wrong.
import { SiteError } from '../fetch.js';
import { PageError } from '../lib/page.js';
import { AGES, TODAY } from './people.js';

/** A site that answers as it is told to. */
export const standIn = (site, answers = {}) => ({
  ...site,
  today: async () => TODAY,
  age: async () => AGES.fresh,
  prove: async () => {},
  whenRenewed: () => {},
  vouch: undefined,
  ...answers,
});

const failing = (make) => () => Promise.reject(make());

/** By the name of a state, what a look-up comes to that gives no answer. */
export const TROUBLES = {
  waiting: () => new Promise(() => {}),
  offline: failing(() => new SiteError('offline')),
  error: failing(() => new SiteError('unavailable')),
  missing: failing(() => new SiteError('missing')),
  updating: failing(() => new PageError('other-root')),
  unreadable: failing(() => new Error('unreadable')),
};

/** Once something was drawn in a place. */
export const drawnIn = (place) => new Promise((resolve) => {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    resolve();
  }).observe(place, { childList: true, characterData: true, subtree: true });
});
