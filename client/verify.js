// Check a saved proof: the script of one page, and of the file that does the same from a disk. It asks for nothing.
import { start } from './parts/verify.js';

document.querySelectorAll('[data-verify]').forEach(start);
