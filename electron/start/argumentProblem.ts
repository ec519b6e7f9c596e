/** What Node can find wrong with words on a command line, before anybody knows what they mean. */
export type ArgumentProblem =
  | { readonly reason: 'unknownOption'; readonly word: string }
  | { readonly reason: 'valueMissing'; readonly word: string }
  | { readonly reason: 'unexpected'; readonly word: string }

/** The option or word Node complains about stands in quotes in its message, a short form before it. */
const quoted = (message: string): string => /'(?:-\w, )?([^'\s]*)/.exec(message)?.[1] ?? message

/** What `parseArgs` threw, as a reason; anything else it threw is thrown on. */
export function argumentProblemOf(error: unknown): ArgumentProblem {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const word = quoted(error.message)
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return { reason: 'unknownOption', word }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return { reason: 'valueMissing', word }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return { reason: 'unexpected', word }
    default:
      throw error
  }
}
