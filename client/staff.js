// Check a staff list: the script of one page, with the words that only it says.
import { start as staff } from './parts/staff.js';

/** Like those of main.js. */
export const PARTS = { staff };
