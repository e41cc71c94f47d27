// Fits the ranker that picks the source of each quote:
//   node train-ranker.mjs CORPORA_DIR OUT_FILE HALF_WEIGHTS_0 HALF_WEIGHTS_1
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../src/language/english/english.ts';
import type { TokenRange } from '../../src/language/noun-phrases.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { layOut, tokensWithin } from '../../src/quotes/layout.ts';
import { candidatesFor, pieceRanges, shareTokens, sourceCandidates } from '../../src/quotes/ranker/candidates.ts';
import { featuresOf, setScene } from '../../src/quotes/ranker/features.ts';
import { reconcile } from '../../src/quotes/reconcile.ts';
import { unpackModel } from '../../src/quotes/tagger/model.ts';
import type { PackedModel } from '../../src/quotes/tagger/model.ts';
import { tagPassage } from '../../src/quotes/tagger/tag-passage.ts';

const [corpora, outFile, half0, half1] = process.argv.slice(2);
const load = async (file: string) => unpackModel(await import(path.resolve(file)) as PackedModel);
// line i (from 1): even lines trained half0 → odd lines are read with half0
const models = [await load(half1), await load(half0)];
type Span = [number, number];
interface Doc { id: string; text: string; attributions: { source: Span[]; cue: Span[]; content: Span[] }[] }
const docs = readFileSync(path.join(corpora, 'quotes', 'polnear-train.ndjson'), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Doc);
interface Choice { options: number[][]; right: number[] }
const names = new Map<string, number>();
const idOf = (name: string): number => { let id = names.get(name); if (id === undefined) names.set(name, id = names.size); return id; };
const choices: Choice[] = [];
let oracle = 0, total = 0, ruleRight = 0, ruleAll = 0;
docs.forEach((doc, i) => {
  const paragraphs = [...doc.text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const reading = english.read(doc.text, paragraphs);
  const layout = layOut(reading);
  const tagged = layout.blocks.map((block) => tagPassage(reading, block, models[(i + 1) % 2]));
  const drafts = reconcile(layout, findQuotes(layout), tagged).sort((a, b) => a.content[0].start - b.content[0].start);
  const byBlock = sourceCandidates(layout, tagged, drafts);
  const contents = drafts.flatMap((d) => pieceRanges(layout, d)).sort((a, b) => a.first - b.first);
  const gold = doc.attributions.map((a) => ({ content: tokenSet(layout.tokens, a.content), source: a.source.map(([start, end]) => { const [first, e] = tokensWithin(layout.tokens, { start, end }); return { first, end: e }; }) }));
  let previous: TokenRange | null = null;
  for (const draft of drafts) {
    const own = tokenSet(layout.tokens, draft.content.map((s): Span => [s.start, s.end]));
    let best: (typeof gold)[number] | null = null, bestJ = 0.3;
    for (const g of gold) { let o = 0; for (const t of own) if (g.content.has(t)) o++; const j = o / (own.size + g.content.size - o); if (j >= bestJ) [best, bestJ] = [g, j]; }
    if (best === null || draft.link === 'label') continue;
    const scene = setScene(layout, tagged, draft, contents, candidatesFor(byBlock, draft.block, pieceRanges(layout, draft)), previous);
    const options = [...scene.candidates, null];
    const right: number[] = [];
    options.forEach((c, k) => { if (c === null ? best.source.length === 0 : best.source.some((s) => shareTokens(s, c))) right.push(k); });
    if (best.source.length > 0) { total++; if (right.length) oracle++; ruleAll++; if (draft.source && best.source.some((s) => shareTokens(s, draft.source as TokenRange))) ruleRight++; }
    previous = best.source[0] ?? previous;
    if (right.length === 0) continue;
    choices.push({ options: options.map((c) => featuresOf(scene, c).map(idOf)), right });
  }
});
function tokenSet(tokens: readonly { start: number; end: number }[], spans: Span[]): Set<number> {
  const s = new Set<number>();
  for (const [start, end] of spans) { const [f, e] = tokensWithin(tokens as never, { start, end }); for (let k = f; k < e; k++) s.add(k); }
  return s;
}
console.log('choices', choices.length, 'features', names.size, 'oracle', (oracle / total).toFixed(4), 'rule', (ruleRight / ruleAll).toFixed(4), 'of', total);
const w = new Float64Array(names.size), g2 = new Float64Array(names.size).fill(1e-6);
const sum = new Float64Array(names.size);
let seed = 1; const random = () => { seed = (seed * 1664525 + 1013904223) >>> 0; return seed / 4294967296; };
const order = choices.map((_, k) => k);
const heldOut = (k: number) => k % 10 === 0;
function probabilities(c: Choice, weights: Float64Array): number[] { const s = c.options.map((f) => f.reduce((a, x) => a + weights[x], 0)); const m = Math.max(...s); const p = s.map((x) => Math.exp(x - m)); const t = p.reduce((a, b) => a + b, 0); return p.map((x) => x / t); }
let n = 0;
for (let epoch = 0; epoch < 12; epoch++) {
  for (let k = order.length - 1; k > 0; k--) { const j = Math.floor(random() * (k + 1)); [order[k], order[j]] = [order[j], order[k]]; }
  for (const k of order) {
    const c = choices[k], p = probabilities(c, w);
    const mass = c.right.reduce((a, r) => a + p[r], 0);
    const gradient = new Map<number, number>();
    c.options.forEach((f, o) => { const target = c.right.includes(o) ? p[o] / mass : 0; const d = target - p[o]; for (const x of f) gradient.set(x, (gradient.get(x) ?? 0) + d); });
    for (const [x, d] of gradient) { const gr = d - 1e-4 * w[x]; g2[x] += gr * gr; w[x] += 0.1 * gr / Math.sqrt(g2[x]); }
  }
  if (epoch >= 4) { n++; for (let x = 0; x < w.length; x++) sum[x] += w[x]; }
  let ok = 0, all = 0; choices.forEach((c, k) => { const p = probabilities(c, w); if (heldOut(k) || true) { all++; if (c.right.includes(p.indexOf(Math.max(...p)))) ok++; } });
  console.log(epoch, (ok / all).toFixed(4));
}
const entries = [...names].map(([name, x]) => [name, Math.round(sum[x] / n * 100) / 100] as const).filter(([, v]) => Math.abs(v) >= 0.02).sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(outFile, `// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.\nexport const RANKER_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(entries), null, 1)};\n`);
