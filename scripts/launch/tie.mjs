// @ts-check
/**
 * Loaded into a build before anything else: when the command that started it dies without a word, the build ends too, and does not stand in the way of
 * the next one. It ends by itself when it has nothing left to do: to listen to that command is nothing to do. Its own workers load this file as
 * well, and live by listening.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
if (process.env.ROSE_LANCEUR === String(process.ppid)) process.channel?.unref();
