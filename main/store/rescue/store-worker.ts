import { parentPort, workerData } from 'node:worker_threads';
import { STORE_JOBS, type StoreJobs } from './store-jobs.ts';

const { job, input } = workerData as { job: keyof StoreJobs; input: never };
const answer = STORE_JOBS[job](input);
parentPort!.postMessage(answer, []);
