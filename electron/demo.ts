import { exitWith } from './start/exitWith.ts'

/** `npm start` on a library of its own, with the example network in it. */
await exitWith(async () => {
  const { startFromWords } = await import('./start/startFromWords.ts')
  return await startFromWords(process.argv.slice(2), async () => {
    // Not before here: it loads SQLite, which must wait until this Node is known to bear it.
    const { prepareDemoLibrary } = await import('./cli/prepareDemoLibrary.ts')
    return prepareDemoLibrary()
  })
})
