import { app } from 'electron'

/** Started from a terminal, the program ends when the terminal's side does, on every system alike. */
export function endWithParent(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  process.on('disconnect', () => app.quit())
}

export const tellParent = (message: string): void => void process.send?.(message)
