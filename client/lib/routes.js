// Which path a reader's answers lead to. The questions are the page's own data; nothing here knows one.

/**
 * @typedef {{value: string, next?: string, path?: string, note?: string}} Option an answer leads to another question or
 *   to a path, on which a note may be for this answer alone
 * @typedef {{id: string, options: Option[]}} Question
 */

/**
 * Follows the answers from the first question on. Answers to questions that are not asked on the way count for nothing.
 * @param {Question[]} questions
 * @param {Record<string, string|undefined>} answers values by the ids of their questions
 * @returns {{asked: string[], path: string|null, note: string|null}} `asked`, the questions on the way; the last has no
 *   answer yet where there is no path
 */
export function follow(questions, answers) {
  const asked = [];
  let question = questions[0];
  while (question && !asked.includes(question.id)) {
    asked.push(question.id);
    const { id, options } = question;
    const chosen = options.find(({ value }) => value === answers[id]);
    if (chosen?.path) return { asked, path: chosen.path, note: chosen.note ?? null };
    question = chosen && questions.find((other) => other.id === chosen.next);
  }
  return { asked, path: null, note: null };
}
