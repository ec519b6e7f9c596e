import type { Language } from '../../shared/packs/language.ts'
import type { LibraryProblem } from '../../shared/sync/requests.ts'
import { libraryProblemText } from '../../shared/texts/sections/refusal.ts'
import { getTexts, type Texts } from '../../shared/texts/texts.ts'

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly language: Language
  readonly texts: Texts
  readonly say: (line: string) => void
  /** For what went wrong. */
  readonly complain: (line: string) => void
}

export const createTerminal = (language: Language): Terminal => ({
  language,
  texts: getTexts(language),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})

export const exitCodes = { fine: 0, failed: 1, misunderstood: 2 } as const

/** Tells that work on this file failed, in one line. */
export function complainAbout({ texts, complain }: Terminal, path: string, problem: LibraryProblem): void {
  // The command line sets nothing aside: it never opens a damaged file for work.
  const words = problem.reason === 'damaged' ? texts.commandLine.damaged : libraryProblemText(texts, problem)
  complain(texts.commandLine.about(path, words))
}
