// Chromium's accessibility tree as lines of text that anybody can read: what stands there, in the order in which a screen
// reader has it, and in which language where that is not the page's.

/** Roles without a word of their own: what stands inside is read as if they were not there. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea'];
/** Roles whose words stand inside them, so that their name would say the same twice. */
const BY_CONTENT = ['paragraph', 'listitem', 'term', 'definition', 'DescriptionListTerm', 'DescriptionListDetail', 'strong', 'emphasis', 'time', 'code', 'status', 'cell', 'gridcell'];
/** Roles whose name says all there is. */
const WHOLE = ['link', 'button', 'heading', 'radio', 'checkbox', 'textbox', 'searchbox', 'image', 'img', 'DisclosureTriangle', 'StaticText'];
const STATES = ['expanded', 'checked', 'invalid', 'disabled'];

/**
 * The element that has the focus, as it is announced.
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<{role: string, name: string, line: string}>}
 */
export async function focused(session) {
  const { result: { objectId } } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes: [node] } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  const described = node.description?.value ? ` (${plain(node.description.value)})` : '';
  return { role: roleOf(node), name: plain(node.name?.value), line: `${await said(session, node)}${described}` };
}

/**
 * The tree of the element that a selector finds, a line for each thing that is read.
 * @param {import('playwright-core').CDPSession} session
 * @param {string} selector
 */
export async function tree(session, selector) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: { backendNodeId } } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  return lines({ session, known }, nodes.find((node) => node.backendDOMNodeId === backendNodeId));
}

/** What a node says and what stands in it, further in; in the same line where that is all. */
async function lines(reading, node) {
  const role = roleOf(node);
  if (role === 'InlineTextBox') return [];
  const isSilent = node.ignored || SILENT.includes(role);
  const own = isSilent ? '' : await said(reading.session, node);
  if (!isSilent && WHOLE.includes(role)) return [own].filter(Boolean);
  const inside = [];
  for (const id of node.childIds ?? []) inside.push(...(await lines(reading, reading.known.get(id))));
  if (own === '') return inside;
  return inside.length === 1 ? [`${own} ${inside[0]}`] : [own, ...inside.map((line) => `  ${line}`)];
}

/** A node in words: its role, its name, what state it is in, and its language where it has one of its own. */
async function said(session, node) {
  const role = roleOf(node);
  const name = BY_CONTENT.includes(role) ? '' : plain(node.name?.value);
  if (role === 'StaticText' && name === '') return '';
  const property = (wanted) => node.properties?.find(({ name: one }) => one === wanted)?.value.value;
  const states = STATES.filter((state) => property(state) !== undefined && ![false, 'false'].includes(property(state)));
  const level = role === 'heading' ? ` ${property('level')}` : '';
  const language = name === '' ? '' : await languageOf(session, node);
  const value = node.value?.value ? `: ${plain(String(node.value.value))}` : '';
  const words = [role === 'StaticText' ? '' : `${role.toLowerCase()}${level}`, ...states, language, name && `“${name}”`];
  return words.filter(Boolean).join(' ') + value;
}

const roleOf = ({ role }) => role?.value ?? 'none';

/** Without the signs that only keep the order of what is filled in, which nobody hears. */
export const plain = (text = '') => text.replace(/[\u200E\u200F\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** `[en]` where what is said is in another language than the page. */
async function languageOf(session, { backendDOMNodeId }) {
  // What a stylesheet adds has no element of its own.
  if (!backendDOMNodeId) return '';
  const { object: { objectId } } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () {
      const own = (this.nodeType === 1 ? this : this.parentElement).closest('[lang]')?.lang;
      const inner = this.nodeType === 1 && this.querySelector(':scope > [lang]')?.lang;
      const language = inner || own;
      return language && language !== document.documentElement.lang ? '[' + language + ']' : '';
    }`,
  });
  return result.value;
}
