// My certification: the script of one page, with the words that only it says.
import { start as dates } from './parts/dates.js';

/** Like those of main.js. */
export const PARTS = { dates };
