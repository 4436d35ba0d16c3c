// Complaints and appeals: the script of one page, with the words that only it says.
import { start as complaint } from './parts/complaint.js';

/** Like those of main.js. */
export const PARTS = { complaint };
