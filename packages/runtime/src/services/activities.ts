import type { Json } from "@stepwright/asl";

/** A task that waits for a worker. */
export interface ActivityTask {
  readonly taskToken: string;
  readonly input: Json;
}

interface Queued extends ActivityTask {
  readonly onStarted: (workerName: string | undefined) => void;
}
type Worker = { readonly name: string | undefined; readonly take: (task: ActivityTask) => void };

/** The activities that exist, their queues of tasks, and the workers that poll them. */
export class Activities {
  readonly #queues = new Map<string, { readonly tasks: Queued[]; readonly workers: Worker[] }>();

  create(arn: string): void {
    if (!this.#queues.has(arn)) this.#queues.set(arn, { tasks: [], workers: [] });
  }

  delete(arn: string): void {
    this.#queues.delete(arn);
  }

  has(arn: string): boolean {
    return this.#queues.has(arn);
  }

  /** Hands a task to the first worker that asks. Answers how to take it back. */
  schedule(arn: string, task: Queued): () => void {
    const queue = this.#queues.get(arn);
    const worker = queue?.workers.shift();
    if (worker) start(task, worker);
    else queue?.tasks.push(task);
    return () => {
      const place = queue?.tasks.indexOf(task) ?? -1;
      if (place >= 0) queue?.tasks.splice(place, 1);
    };
  }

  /** GetActivityTask: the next task, or undefined when the signal is aborted before there is one. */
  take(arn: string, workerName?: string, signal?: AbortSignal): Promise<ActivityTask | undefined> {
    return new Promise((resolve) => {
      const queue = this.#queues.get(arn);
      const worker: Worker = { name: workerName, take: resolve };
      const task = queue?.tasks.shift();
      if (task) {
        start(task, worker);
        return;
      }
      queue?.workers.push(worker);
      const leave = () => {
        const place = queue?.workers.indexOf(worker) ?? -1;
        if (place >= 0) queue?.workers.splice(place, 1);
        resolve(undefined);
      };
      if (signal?.aborted || !queue) leave();
      else signal?.addEventListener("abort", leave, { once: true });
    });
  }
}

function start({ taskToken, input, onStarted }: Queued, worker: Worker): void {
  onStarted(worker.name);
  worker.take({ taskToken, input });
}
