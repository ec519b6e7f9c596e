import { exitWith } from './start/exitWith.ts'

await exitWith(async () => {
  const { startFromWords } = await import('./start/startFromWords.ts')
  return await startFromWords(process.argv.slice(2))
})
