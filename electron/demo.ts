import { exitWith } from './start/exitWith.ts'
import { startFromWords } from './start/startFromWords.ts'

/** `npm start` on a library of its own, with the example network in it. */
await exitWith(() =>
  startFromWords(process.argv.slice(2), async () => {
    // Not before here: it loads SQLite, which must wait until this Node is known to bear it.
    const { prepareDemoLibrary } = await import('./cli/prepareDemoLibrary.ts')
    return prepareDemoLibrary()
  }),
)
