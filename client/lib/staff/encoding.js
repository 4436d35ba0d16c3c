// The text in a file that somebody drops: UTF-8, UTF-16 with its mark, else what older spreadsheets write. A workbook is
// not a text.

/** More bytes than ten thousand rows about people have. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** Why a file is no list; `code` is workbook or large. */
export class FileError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function textOf(bytes) {
  if (bytes.length > MOST_BYTES) throw new FileError('large');
  const [first, second, third] = bytes;
  // Archives (xlsx, ods, numbers), old workbooks, PDF.
  const isWorkbook = (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf) || (first === 0x25 && second === 0x50 && third === 0x44);
  if (isWorkbook) throw new FileError('workbook');
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
