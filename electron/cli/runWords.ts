import { requireNodeApi } from '../host/storage/requireNodeApi.ts'
import { terminalLanguage } from '../start/terminalLanguage.ts'
import { parseCommandLine } from './parseCommandLine.ts'
import { phraseProblem } from './phraseProblem.ts'
import { runCommand } from './runCommand.ts'
import { createTerminal, exitCodes } from './terminal.ts'

/** All of the command line, from its words to the exit code. */
export async function runWords(words: readonly string[]): Promise<number> {
  requireNodeApi()
  const terminal = createTerminal(terminalLanguage(process.env))
  const line = parseCommandLine(words)
  if (line.ok) return await runCommand(line.value, terminal)
  terminal.complain(phraseProblem(terminal.texts, line.failure))
  return exitCodes.misunderstood
}
