import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface Opener {
  readonly open: (path: string) => Promise<string>
  readonly close: () => Promise<string>
  /** Ends the process without a chance to tidy up. */
  readonly kill: () => Promise<void>
}

/** Starts another Samling in a process of its own, through `prefix` (for instance as another user). */
export async function startOpener(prefix: readonly string[] = []): Promise<Opener> {
  const [command = '', ...rest] = [
    ...prefix,
    process.execPath,
    fileURLToPath(new URL('./fileOpener.ts', import.meta.url)),
  ]
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    const line = await lines.next()
    return line.done ? 'ended' : line.value
  }
  if ((await answer()) !== 'started') throw new Error(`Could not start ${command}`)
  const ask = (line: string): Promise<string> => {
    child.stdin.write(`${line}\n`)
    return answer()
  }
  return {
    open: (path) => ask(`open ${path}`),
    close: () => ask('close'),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
