import { exitWith } from './start/exitWith.ts'

await exitWith(async () => {
  const { runWords } = await import('./cli/runWords.ts')
  return await runWords(process.argv.slice(2))
})
