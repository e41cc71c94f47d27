const TITLES = new Set(('the a an mr mrs ms miss dr sir dame lord lady sen rep gov gen col lt capt sgt maj adm cmdr prof rev president senator '
  + 'representative governor general secretary minister chancellor king queen prince princess pope judge justice chief').split(' '));
const SHORT_WORDS = /^(?:the|an|of|at|in|for|and|on|to|with|who|from|by|his|her|their|its)$/;

/** Whether two names are the same but for titles. */
export function areSameName(a: string, b: string): boolean {
  const [words, others] = [nameWords(a), nameWords(b)];
  return words.length > 0 && words.join(' ') === others.join(' ');
}

/** Whether two names may be the same one's: one holds the words of the other, or they have the same surname. */
export function areNearNames(a: string, b: string): boolean {
  const [shorter, longer] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (shorter.length === 0) return false;
  const surname = shorter.at(-1) ?? '';
  return shorter.every((word) => longer.includes(word)) || (surname.length > 2 && surname === longer.at(-1));
}

/** Whether two roles have a word in common that says something. */
export function shareRole(a: string, b: string): boolean {
  const words = new Set(roleWords(a));
  return roleWords(b).some((word) => words.has(word));
}

function nameWords(name: string): string[] {
  const words = name.toLowerCase().normalize('NFKD').replace(/[’']s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !TITLES.has(word));
}

function roleWords(role: string): string[] {
  return role.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length > 1 && !SHORT_WORDS.test(word)) ?? [];
}
