import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { build } from 'esbuild';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analyze-article.ts';

const ARTICLES = 2000;
const MINUTES = 60_000;

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

const stories = Array.from({ length: ARTICLES }, (_, i) => ({
  id: `https://news.example/${i}`,
  text: `“Gate ${i} stays shut until the water falls,” said Ines Calder, who runs the harbour office. She added that nobody had been hurt.`,
}));

// It needs redis-server (Debian: apt-get install redis-server).
describe.runIf(hasRedis)('docs/recipes/cluster (left out where redis-server is not installed)', () => {
  let folder: string;
  let redisFolder: string;
  let socket: string;
  let redis: Redis;
  let queue: Queue;
  const children: ChildProcess[] = [];

  const start = (program: string, args: string[]): ChildProcess => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, REDIS: socket }, stdio: ['pipe', 'ignore', 'inherit'] });
    children.push(child);
    return child;
  };

  beforeAll(async () => {
    const cache = path.resolve('node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, 'cluster-'));
    cpSync('docs/recipes/cluster', folder, { recursive: true });
    const copydesk = path.join(folder, 'node_modules/copydesk');
    await build({
      entryPoints: ['src/index.ts'], outfile: path.join(copydesk, 'index.js'), bundle: true, platform: 'node', format: 'esm', packages: 'external',
      logLevel: 'error',
    });
    writeFileSync(path.join(copydesk, 'package.json'), '{ "name": "copydesk", "type": "module", "exports": "./index.js" }');
    // In the system's folder, for the path of a socket may have no more than about a hundred characters.
    redisFolder = mkdtempSync(path.join(tmpdir(), 'redis-'));
    socket = path.join(redisFolder, 'socket');
    start('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', redisFolder]);
    while (!existsSync(socket)) await sleep(20);
    redis = new Redis(socket, { maxRetriesPerRequest: null });
    queue = new Queue('articles', { connection: redis });
    await queue.waitUntilReady();
  }, MINUTES);

  afterAll(async () => {
    await queue.close();
    redis.disconnect();
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? new Promise((resolve) => child.once('exit', resolve))));
    for (const each of [folder, redisFolder]) rmSync(each, { recursive: true });
  });

  it(`gives each of ${ARTICLES} articles one result, though a worker is killed at work and articles are sent twice`, async () => {
    const doomed = start(process.execPath, ['worker.mjs']);
    start(process.execPath, ['worker.mjs']);
    const twice = [...stories, ...stories.slice(0, 100)];
    start(process.execPath, ['producer.mjs']).stdin?.end(twice.map((story) => `${JSON.stringify(story)}\n`).join(''));

    while (await redis.hlen('analyses') < ARTICLES / 4) await sleep(20);
    doomed.kill('SIGKILL');
    const whenKilled = await redis.hlen('analyses');
    expect(whenKilled).toBeLessThan(ARTICLES);

    while (await queue.getCompletedCount() < ARTICLES) await sleep(100);
    expect(await queue.getJobCounts('wait', 'active', 'failed', 'completed')).toEqual({ wait: 0, active: 0, failed: 0, completed: ARTICLES });
    const analyses = await redis.hgetall('analyses');
    expect(Object.keys(analyses).sort()).toEqual(stories.map(({ id }) => id).sort());
    for (const { id, text } of stories) expect(JSON.parse(analyses[id])).toEqual(analyzeArticle(text));
  }, 3 * MINUTES);
});
