import { parseCommandLine } from './cli/parseCommandLine.ts'
import { phraseProblem } from './cli/phraseProblem.ts'
import { runCommand } from './cli/runCommand.ts'
import { createTerminal, exitCodes } from './cli/terminal.ts'
import { requireNodeApi } from './host/storage/requireNodeApi.ts'
import { exitWith } from './start/exitWith.ts'
import { terminalLanguage } from './start/terminalLanguage.ts'

await exitWith(async () => {
  requireNodeApi()
  const terminal = createTerminal(terminalLanguage(process.env))
  const line = parseCommandLine(process.argv.slice(2))
  if (line.ok) return await runCommand(line.value, terminal)
  terminal.complain(phraseProblem(terminal.texts, line.failure))
  return exitCodes.misunderstood
})
