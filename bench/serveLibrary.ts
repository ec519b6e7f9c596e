import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..')

export interface ServedLibrary {
  readonly host: ChildProcessWithoutNullStreams
  readonly address: string
}

/** Starts the host in a process of its own over a folder of networks, and waits until it says where it is. */
export async function serveLibrary(library: string): Promise<ServedLibrary> {
  const words = ['electron/cli.ts', 'serve', '--library', library, '--no-open']
  const host = spawn(process.execPath, words, { cwd: root })
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address) return { host, address }
  }
  throw new Error('The host said no address')
}
