import { exitWith } from './start/exitWith.ts'
import { startFromWords } from './start/startFromWords.ts'

await exitWith(() => startFromWords(process.argv.slice(2)))
