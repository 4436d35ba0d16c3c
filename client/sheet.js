// Verification sheet: the script of one page, with the words that only it says.
import { start as sheet } from './parts/sheet.js';

/** Like those of main.js. */
export const PARTS = { sheet };
