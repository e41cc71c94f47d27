const voids = new Set(['meta', 'br', 'hr']);

/** What is wrong with the nesting of the tags, or the empty string; and the names of all elements. */
export function readTags(markup: string): { problem: string; elements: Set<string> } {
  const open: string[] = [];
  const elements = new Set<string>();
  const source = markup.replace(/<!doctype html>/i, '').replace(/<style[^>]*>[^<]*<\/style>/, '');
  for (const [tag, close, name, empty] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s+[a-zA-Z-]+="[^"<]*")*\s*(\/?)>/g)) {
    elements.add(name);
    if (close) {
      const last = open.pop();
      if (last !== name) return { problem: `${tag} closes <${last}>`, elements };
    } else if (!empty && !voids.has(name)) open.push(name);
  }
  const rest = source.replace(/<(\/?)([a-z][a-z0-9]*)(?:\s+[a-zA-Z-]+="[^"<]*")*\s*(\/?)>/g, '');
  if (/[<>]/.test(rest)) return { problem: `a stray bracket: ${rest.slice(rest.search(/[<>]/), 40)}`, elements };
  return { problem: open.length > 0 ? `<${open.join('><')}> not closed` : '', elements };
}
