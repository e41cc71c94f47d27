// node worker.mjs        One process for each core, on as many machines as there are.
import { Worker } from 'bullmq';
import { analyzeArticle } from 'copydesk';
import { ANALYSES, connect, QUEUE } from './queue.mjs';

const redis = connect();

const worker = new Worker(QUEUE, async ({ data: { id, text } }) => {
  // A worker may die between this line and BullMQ's note that the job is done, and another do it again: it writes
  // the same bytes under the same key. So each article has exactly one result. A database does as well: upsert by id.
  await redis.hset(ANALYSES, id, JSON.stringify(analyzeArticle(text)));
}, {
  connection: redis,
  // The job of a worker that died goes to another within lockDuration + stalledInterval.
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 2,
});

worker.on('failed', (job, error) => process.stderr.write(`${job?.data.id}: ${error.message}\n`));
worker.on('error', (error) => process.stderr.write(`${error.message}\n`));

process.once('SIGTERM', async () => {
  await worker.close();
  redis.disconnect();
});
