import { assertNever } from '../../shared/core/assertNever.ts'
import type { Texts } from '../../shared/texts/texts.ts'
import type { CommandLineProblem } from './commandLine.ts'

/** What was wrong with the words, in one line that says where to read more. */
export function phraseProblem({ commandLine: texts }: Texts, problem: CommandLineProblem): string {
  const command = ['npm run samling --', problem.command].join(' ').trimEnd()
  switch (problem.reason) {
    case 'commandMissing':
      return texts.commandMissing
    case 'unknownCommand':
      return texts.unknownCommand(problem.word)
    case 'unknownOption':
    case 'valueMissing':
    case 'unexpected':
      return texts[problem.reason](problem.word, command)
    case 'fileMissing':
      return texts.fileMissing(command)
    case 'optionMissing':
      return texts.optionMissing(problem.option, command)
    case 'notANumber':
      return texts.notANumber(problem.option, problem.word, problem.highest)
    case 'unknownLanguage':
      return texts.unknownLanguage(problem.word)
    default:
      return assertNever(problem)
  }
}
