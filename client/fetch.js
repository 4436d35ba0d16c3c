// The only place that fetches. A query never becomes part of an address: pages are asked for by their hashes.

/** Why a file could not be had; `code` is offline, missing or unavailable. */
export class SiteError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** A file's bytes, or a SiteError. */
export async function fetchBytes(address, options) {
  let response;
  try {
    response = await fetch(address, options);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new SiteError('offline');
  }
  throw new SiteError([404, 410].includes(response.status) ? 'missing' : 'unavailable');
}
