import { execFileSync } from 'node:child_process';
import { median } from './processor-time.ts';

const ROUNDS = 9;

/** Programs that read one article in a process of their own, as a command or a function in the cloud does. */
const PROGRAMS = {
  wink: `const nlp = require('wink-nlp')(require('wink-eng-lite-web-model')); nlp.readDoc(text).tokens().out();`,
  copydesk: `require('./dist/index.cjs').analyzeArticle(text);`,
};

/** Time from the first import to the first result, over that of wink-nlp alone. Reads the built package. */
export function measureColdStart(text: string): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) ratios.push(timeOfFirst(PROGRAMS.copydesk, text) / timeOfFirst(PROGRAMS.wink, text));
  return median(ratios);
}

function timeOfFirst(program: string, text: string): number {
  const timed = `const text = ${JSON.stringify(text)}; const start = process.cpuUsage(); ${program} const { user, system } = process.cpuUsage(start); console.log(user + system);`;
  return Number(execFileSync(process.execPath, ['--eval', timed], { encoding: 'utf8' }));
}
