/** What a processor did for this thread, in ms, however many others want it. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
