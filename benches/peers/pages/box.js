// The search box that all peers' pages share: Enter asks, the first ten people are shown, and the element with
// role=status says how many when everything is there. What a page shows of a person is what goodstanding's rows show.
const [form, status, list] = ['form', '[role=status]', 'ol'].map((one) => document.querySelector(one));

/**
 * @typedef {{number: string, name: string, status: string, expires: string}} Person
 * @param {(query: string) => Promise<Person[]>} find
 */
export function open(find) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    status.textContent = '';
    list.replaceChildren();
    try {
      const people = await find(form.elements.namedItem('q').value);
      list.append(...people.map(row));
      status.textContent = `${people.length} shown.`;
    } catch (error) {
      status.textContent = `Failed: ${error.message ?? error}`;
    }
  });
  form.querySelector('button').disabled = false;
}

function row({ number, name, status: standing, expires }) {
  const item = document.createElement('li');
  item.dataset.number = number;
  item.textContent = `${name} ${number} ${standing} ${expires}`;
  return item;
}
