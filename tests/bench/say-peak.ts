/** Preloaded into a measured process: says its peak memory when it ends. */
process.on('exit', () => {
  process.stderr.write(`\npeak-kilobytes ${process.resourceUsage().maxRSS}\n`);
});
