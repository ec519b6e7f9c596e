import { parseArgs } from 'node:util'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import { type ArgumentProblem, argumentProblemOf } from './argumentProblem.ts'

export interface StartOptions {
  readonly browser: boolean
  readonly open: boolean
  readonly help: boolean
  readonly library: string | null
  readonly port: number | null
}

/** Why the command line makes no sense; each is one line on the screen. */
export type OptionProblem = ArgumentProblem | { readonly reason: 'portInvalid'; readonly word: string }

const options = {
  browser: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
  library: { type: 'string' },
  port: { type: 'string' },
} as const

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

/** Reads what was written after `npm start --`. */
export function parseStartOptions(words: readonly string[]): Result<StartOptions, OptionProblem> {
  try {
    const { values } = parseArgs({ args: [...words], options, strict: true, allowPositionals: false })
    if (values.library === '') return fail({ reason: 'valueMissing', word: '--library' })
    if (values.port !== undefined && !isPort(values.port))
      return fail({ reason: 'portInvalid', word: values.port })
    return succeed({
      browser: values.browser || values['no-open'],
      open: !values['no-open'],
      help: values.help,
      library: values.library ?? null,
      port: values.port === undefined ? null : Number(values.port),
    })
  } catch (error) {
    return fail(argumentProblemOf(error))
  }
}
