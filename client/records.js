// Records on the page, fetched by those pages that show one at once, and by the others when one is first opened.
import { start as record } from './parts/record.js';
import { start as recordView } from './parts/record-view.js';
import { openRecord } from './record.js';

/** Like those of main.js. */
export const PARTS = { record, 'record-view': recordView };
export const open = openRecord;
