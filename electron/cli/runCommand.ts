import { assertNever } from '../../shared/core/assertNever.ts'
import type { CommandLine } from './commandLine.ts'
import { exitCodes, type Terminal } from './terminal.ts'

/** Does what was asked; answers the exit code. Each command is loaded only when it is wanted: all but help load SQLite. */
export async function runCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  switch (line.command) {
    case 'help':
      terminal.say(terminal.texts.commandLine.help[line.about])
      return exitCodes.fine
    case 'demo':
      return (await import('./runDemo.ts')).runDemo(line, terminal)
    case 'export':
      return (await import('./runExport.ts')).runExport(line, terminal)
    case 'check':
      return (await import('./runCheck.ts')).runCheck(line, terminal)
    case 'serve':
      return (await import('./runServe.ts')).runServe(line, terminal)
    default:
      return assertNever(line)
  }
}
