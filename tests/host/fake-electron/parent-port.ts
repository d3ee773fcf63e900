import { EventEmitter } from 'node:events';

/** Gives a plain Node process what a utility process has: `process.parentPort`, which keeps messages until heard. */
class ParentPort extends EventEmitter {
  private kept: unknown[] | undefined = [];
  constructor() {
    super();
    const send = process.send!.bind(process);
    this.postMessage = (message) => void send(message);
    process.on('message', (data) => {
      if (this.kept) this.kept.push(data);
      else this.emit('message', { data, ports: [] });
    });
    this.on('newListener', (name) => {
      const kept = this.kept;
      if (name !== 'message' || !kept) return;
      this.kept = undefined;
      setImmediate(() => {
        for (const data of kept) this.emit('message', { data, ports: [] });
      });
    });
    process.on('disconnect', () => process.exit(0));
  }
  postMessage: (message: unknown) => void;
}
const { isMainThread } = await import('node:worker_threads');
// Threads of the process inherit its flags, not its port.
if (isMainThread) Object.assign(process, { parentPort: new ParentPort(), type: 'utility' });
