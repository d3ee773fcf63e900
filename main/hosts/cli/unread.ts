/**
 * `arayis … | head`: whoever reads has seen enough. What was asked for is done to its end all the same, and the exit
 * code says how it went.
 */
export function workOnUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
