// @ts-check
/**
 * Loaded into the server, or the build, before anything else. When the command that started it dies without a word (kill -9, closed
 * session), the channel between them closes and the server stops too: nothing keeps the port. A bench asks by the same channel what the process takes.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.on('message', (message) => {
  if (message === 'usage') process.send?.({ usage: { cpu: process.cpuUsage(), rss: process.memoryUsage.rss() } });
});
// A build ends when it has nothing left to do: to listen to who started it is not something to do. Its own workers load this too, and live by listening.
if (process.env.ROSE_LANCEUR === String(process.ppid)) process.channel?.unref();
