/** The longest time a thread was kept from its turn by its own work. */
export interface LoopWatch {
  /** Ms of work in the longest stretch between two ticks. */
  readonly longestWorkMs: () => number
  /** Ms on the wall of the longest stretch; also what other programs on the machine took. */
  readonly longestWaitMs: () => number
  readonly stop: () => void
}

const TICK_MS = 5

/**
 * Ticks, and asks how much of each stretch the thread itself worked: on a machine with more to do
 * than cores the clock alone would blame the reader for others' work.
 */
export function watchLoop(): LoopWatch {
  let [work, wait] = [0, 0]
  let usage = process.threadCpuUsage()
  let time = performance.now()
  const ticking = setInterval(() => {
    const spent = process.threadCpuUsage(usage)
    work = Math.max(work, (spent.user + spent.system) / 1000)
    const now = performance.now()
    wait = Math.max(wait, now - time)
    usage = process.threadCpuUsage()
    time = now
  }, TICK_MS)
  return {
    longestWorkMs: () => work,
    longestWaitMs: () => wait,
    stop: () => clearInterval(ticking),
  }
}
