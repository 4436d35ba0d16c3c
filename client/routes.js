// Which path applies to me?: the script of one page, with the words that only it says.
import { start as routes } from './parts/routes.js';

/** Like those of main.js. */
export const PARTS = { routes };
