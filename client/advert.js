// Check an advertisement, and write one: the script of one page, with the words that only it says.
import { start as advert } from './parts/advert.js';

/** Like those of main.js. */
export const PARTS = { advert };
