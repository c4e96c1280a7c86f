/**
 * Milliseconds of processor time that this process has used since `process.cpuUsage()` said `began`. A limit is set on
 * this and never on the clock: on a busy machine the same work takes longer and costs as much.
 */
export function cpuMsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}
