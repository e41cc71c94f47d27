// node producer.mjs < archive.ndjson        Each line: {"id": "…", "text": "…"}
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Queue } from 'bullmq';
import { connect, QUEUE } from './queue.mjs';

const BATCH = 500;
const MOST_WAITING = 10_000;

const redis = connect();
const queue = new Queue(QUEUE, { connection: redis });

let batch = [];
for await (const line of createInterface({ input: process.stdin })) {
  batch.push(toJob(JSON.parse(line)));
  if (batch.length === BATCH) await send();
}
await send();
await queue.close();
redis.disconnect();

/** The job's id is made of the article's: BullMQ takes an article that it has, or has done, no second time. */
function toJob({ id, text }) {
  const jobId = createHash('sha256').update(String(id)).digest('hex');
  return { name: 'analyze', data: { id, text }, opts: { jobId, attempts: 3, removeOnComplete: { count: 100_000 } } };
}

async function send() {
  await queue.addBulk(batch);
  batch = [];
  // Redis keeps what waits in memory, so the archive is sent as fast as the workers follow.
  while (await queue.getWaitingCount() > MOST_WAITING) await new Promise((resolve) => setTimeout(resolve, 200));
}
