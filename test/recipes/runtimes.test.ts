import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'playwright-core';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingForNotebooks, runNotebook } from '../../scripts/docs/run-notebook.ts';
import { pack, root, runProgram } from '../package/packed.ts';
import { hasChromium, launchChromium } from '../playground/chromium.ts';
import { serve } from '../playground/serve.ts';

const recipe = readFileSync(path.join(root, 'docs/recipes/runtimes.md'), 'utf8');

/** The files of the recipe: blocks whose first line is a comment with a name. */
const files = new Map([...recipe.matchAll(/^```\w+\n(?:\/\/|<!--) ([\w.-]+)(?: -->)?\n([^]*?)^```$/gm)].map(([, name, code]) => [name, code]));

const story = `Council votes to close Old Mill Bridge

“I would rather anger drivers than bury them,” said Colleen Ito, the mayor of Linden Falls. She warned that the repair would take until spring.
`;

/** A folder outside the repository where the package is installed, with the story and the files of the recipe. */
let project: string;
let answer: string;

beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), 'copydesk-recipes-'));
  const packed = await pack();
  cpSync(path.join(packed.project, 'node_modules'), path.join(project, 'node_modules'), { recursive: true });
  packed.remove();
  for (const name of ['wink-nlp', 'wink-eng-lite-web-model', 'linkedom']) symlinkSync(path.join(root, 'node_modules', name), path.join(project, 'node_modules', name));
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ private: true, dependencies: { copydesk: '*' } }));
  writeFileSync(path.join(project, 'story.txt'), story);
  // copydesk cannot be had from npm yet: Deno takes the one that is installed.
  for (const [name, code] of files) writeFileSync(path.join(project, name), code.replaceAll("'npm:copydesk", "'copydesk"));
  answer = (await runProgram('node', ['read.mjs'], project)).output;
});
afterAll(() => { rmSync(project, { recursive: true }); });

it('has a file for every runtime', () => {
  expect([...files.keys()]).toEqual(['read.mjs', 'read.cjs', 'by-speaker.ts', 'service.mjs', 'worker.js', 'main.js', 'index.html', 'content-script.js', 'read.ts', 'cell.ts']);
});

describe('Node', () => {
  it('reads the story as an ES module', () => {
    expect(answer).toMatch(/^[2-9] quotes, tension \w+\n$/);
  });

  it('reads it as CommonJS', async () => {
    expect(await runProgram('node', ['read.cjs'], project)).toEqual({ code: 0, output: answer });
  });
});

describe('TypeScript', () => {
  it('finds no mistake under strict settings', async () => {
    const compilerOptions = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, module: 'nodenext', types: [], noEmit: true };
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['by-speaker.ts'] }));
    const { code, output } = await runProgram('tsc', ['-p', '.'], project);
    expect(code, output).toBe(0);
  });
});

describe.runIf(hasChromium)('a browser (left out where /usr/bin/chromium is missing)', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchChromium(); });
  afterAll(async () => { await browser.close(); });

  it('shows the story by a worker, as Vite builds it', async () => {
    const outDir = path.join(project, 'site');
    await vite({ configFile: false, root: project, base: './', logLevel: 'silent', build: { outDir } });
    const site = await serve(outDir);
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(site.url);
      expect(site.requests.filter((request) => request.includes('worker'))).toEqual([]);
      await page.getByRole('textbox', { name: 'Article' }).fill(story);
      await page.getByRole('heading', { name: 'Council votes to close Old Mill Bridge' }).waitFor();
      expect(await page.locator('mark').first().textContent()).toBe('I would rather anger drivers than bury them,');
      expect(complaints).toEqual([]);
    } finally {
      site.close();
    }
  });

  it('reads the page that is open', async () => {
    const outfile = path.join(project, 'extension/content-script.js');
    await esbuild({ entryPoints: [path.join(project, 'content-script.js')], bundle: true, minify: true, outfile, logLevel: 'silent', absWorkingDir: project });
    const page = await browser.newPage();
    const [headline, ...paragraphs] = story.trim().split('\n\n');
    await page.setContent(`<nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`);
    const said = page.waitForEvent('console');
    await page.addScriptTag({ path: outfile });
    expect((await said).text()).toBe(`${headline}: ${answer.split(',')[0]}`);
  });
});

describe.runIf(existsSync(path.join(root, 'node_modules/.bin/deno')))('Deno (left out where its npm package is not installed)', () => {
  it('runs the script with leave to read the story alone', async () => {
    const [, command = ''] = /^deno (run .+)$/m.exec(recipe) ?? [];
    expect(await runProgram('deno', command.replace('run', 'run --no-prompt').split(' '), project)).toEqual({ code: 0, output: answer });
  });
});

const missing = missingForNotebooks(root);
describe.runIf(missing === null)(`a notebook (${missing === null ? 'there is a kernel' : `left out, because ${missing} is missing`})`, () => {
  it('shows the article as a page', async () => {
    const notebook = path.join(project, 'notebook.ipynb');
    const source = readFileSync(path.join(project, 'cell.ts'), 'utf8');
    const cell = { cell_type: 'code', id: 'only', execution_count: null, metadata: {}, outputs: [], source };
    writeFileSync(notebook, JSON.stringify({ cells: [cell], metadata: { kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' } }, nbformat: 4, nbformat_minor: 5 }));
    expect(await runNotebook(root, notebook)).toContain('Council votes to close Old Mill Bridge');
  });
});

const hasTools = ['jq', 'curl'].every((tool) => spawnSync(tool, ['--version']).status === 0);
describe.runIf(hasTools)('a shell (left out where jq or curl is not installed)', () => {
  /** Runs a command of the recipe, where `npx` finds what is installed. */
  const run = (command: string) => {
    const bin = path.join(project, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(bin, 'npx'), `#!/bin/sh\nshift\nexec '${process.execPath}' node_modules/copydesk/dist/cli.js "$@"\n`);
    chmodSync(path.join(bin, 'npx'), 0o755);
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: project, encoding: 'utf8', env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` } });
    return stdout + stderr;
  };

  it('pipes the story through the command', () => {
    const commands = /## Pipes[^]*?```sh\n([^]*?)```/.exec(recipe)?.[1].trim().split('\n') ?? [];
    expect(commands.map(run)).toEqual(['Colleen Ito\n', expect.stringMatching(/^ +\d+ Colleen Ito\n$/), '', '"Council votes to close Old Mill Bridge"\n']);
    expect(readFileSync(path.join(project, 'story.svg'), 'utf8')).toMatch(/^<svg/);
  });

  it('asks the web service', async () => {
    const port = String(await freePort());
    const server = spawn(process.execPath, ['service.mjs'], { cwd: project, env: { ...process.env, PORT: port }, stdio: 'ignore' });
    try {
      const command = /^curl .+$/m.exec(recipe)?.[0] ?? '';
      expect(run(command.replace('8080', port).replace('curl', 'curl --retry 30 --retry-connrefused --retry-delay 1'))).toMatch(/^"\w+"\n$/);
    } finally {
      server.kill();
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
