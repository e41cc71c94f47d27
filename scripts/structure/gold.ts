/**
 * Which blocks the hand-marked body holds. The two are aligned in order by their letters and digits, so that a `Video`
 * in the body is not taken for the one in the menu, and so that a space lost between two links does no harm.
 */
export function bodyBlocks(blocks: readonly { readonly text: string }[], articleBody: string): boolean[] {
  const gold = articleBody.split(/\n+/).map(bare).filter((paragraph) => paragraph !== '');
  const texts = blocks.map(({ text }) => bare(text));
  const columns = gold.length + 1;
  // best[i * columns + j]: most characters matched between the first i blocks and the first j paragraphs.
  const best = new Float64Array((texts.length + 1) * columns);
  const match = (i: number, j: number) => (isPart(texts[i], gold[j]) ? Math.min(texts[i].length, gold[j].length) : 0);
  for (let i = 1; i <= texts.length; i++) {
    for (let j = 1; j < columns; j++) {
      const at = i * columns + j;
      // A paragraph may be several blocks, so a match need not use it up.
      const matched = match(i - 1, j - 1);
      best[at] = Math.max(best[at - columns], best[at - 1], matched === 0 ? 0 : matched + best[at - columns - (texts[i - 1].length >= gold[j - 1].length ? 1 : 0)]);
    }
  }
  const inBody = texts.map(() => false);
  for (let i = texts.length, j = gold.length; i > 0 && j > 0;) {
    const at = i * columns + j;
    if (best[at] === best[at - columns]) i--;
    else if (best[at] === best[at - 1]) j--;
    else {
      inBody[i - 1] = true;
      if (texts[i - 1].length >= gold[j - 1].length) j--;
      i--;
    }
  }
  return inBody;
}

function isPart(block: string, paragraph: string): boolean {
  if (block === '') return false;
  if (block === paragraph) return true;
  return block.length < paragraph.length ? paragraph.includes(block) && (block.length > 20 || paragraph.startsWith(block)) : block.includes(paragraph) && paragraph.length > block.length * 0.6;
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
