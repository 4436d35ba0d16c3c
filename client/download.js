// Files that a page makes for its reader. They go from the page to the reader's disk; nothing is sent anywhere.

/**
 * Offers a text as a file to save.
 * @param {string} name of the file
 * @param {string} type its media type
 * @param {string} text
 */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
