import { enableCompileCache } from 'node:module'

/** Ends the program with the code `work` answers; what nobody expected is one line, never a stack. */
export async function exitWith(work: () => Promise<number>): Promise<never> {
  try {
    // Types are stripped once and remembered: what `work` loads comes up twice as fast from the second start on.
    // So `work` is to load all it needs, with `import()`: what a file imports at its head is read before this line.
    enableCompileCache()
    process.exit(await work())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
