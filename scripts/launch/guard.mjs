// @ts-check
/**
 * Loaded into the server before anything else. When the command that started it dies without a word (kill -9, closed
 * session), the channel between them closes and the server stops too: nothing keeps the port. A bench asks by the same channel what the process takes.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.on('message', (message) => {
  if (message === 'usage') process.send?.({ usage: { cpu: process.cpuUsage(), rss: process.memoryUsage.rss() } });
});
