// The gallery of the parts: the script of one page.
import { start as style } from './parts/style.js';

/** Like those of main.js. */
export const PARTS = { style };
