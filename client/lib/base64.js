// Base64 (RFC 4648, section 4, with padding), each text the only one of its bytes.

/** @param {Uint8Array} bytes */
export const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/**
 * The bytes of a text, or null where it is not the one text of these bytes.
 * @param {string} text
 * @returns {Uint8Array|null}
 */
export function fromBase64(text) {
  try {
    const letters = atob(text);
    return btoa(letters) === text ? Uint8Array.from(letters, (letter) => letter.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}
