/** Runs `work` while holding the lock of that name, across the worker and every page of ours. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}
