import { Redis } from 'ioredis';

/** The queue of articles that wait for a worker. */
export const QUEUE = 'articles';

/** The Redis hash of analyses, as JSON by article id. */
export const ANALYSES = 'analyses';

/** BullMQ waits for a Redis that is away, instead of giving up on a request. */
export const connect = () => new Redis(process.env.REDIS ?? 'redis://localhost:6379', { maxRetriesPerRequest: null });
