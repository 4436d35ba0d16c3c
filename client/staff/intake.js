// How a list comes in: pasted, chosen as a file, or dropped on the form. It stays on this page.
import { textOf } from '../lib/staff/encoding.js';

/**
 * @param {HTMLFormElement} form
 * @param {{read: (text: string) => void, failed: (error: Error) => void}} calls
 */
export function takeLists(form, { read, failed }) {
  const text = form.querySelector('textarea');
  const chooser = form.querySelector('input[type="file"]');
  const open = async (file) => {
    if (!file) return;
    try {
      const content = textOf(new Uint8Array(await file.arrayBuffer()));
      // A list to be mended stands in the box; one that was kept is for programs.
      text.value = /^\uFEFF?\s*\{/.test(content) ? '' : content;
      read(content);
    } catch (error) {
      failed(error);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read(text.value);
  });
  chooser.addEventListener('change', async () => {
    await open(chooser.files[0]);
    // The same file can be chosen again once it was mended.
    chooser.value = '';
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.toggleAttribute('data-over', true);
  });
  form.addEventListener('dragleave', () => form.removeAttribute('data-over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.removeAttribute('data-over');
    const [file] = event.dataTransfer.files;
    const dropped = event.dataTransfer.getData('text');
    if (file) open(file);
    else if (dropped) {
      text.value = dropped;
      read(dropped);
    }
  });
}
