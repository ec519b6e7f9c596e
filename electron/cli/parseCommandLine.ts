import { type ParseArgsConfig, parseArgs } from 'node:util'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import { STAKEHOLDER_LIMIT } from '../../shared/features/stakeholder/limits.ts'
import { languages } from '../../shared/packs/language.ts'
import { type ArgumentProblem, argumentProblemOf } from '../start/argumentProblem.ts'
import { type CommandLine, type CommandLineProblem, type CommandName, commandNames } from './commandLine.ts'

type Distribute<Problem> = Problem extends unknown ? Omit<Problem, 'command'> : never
/** A problem within a command, before it is said which. */
type Problem = Distribute<CommandLineProblem>
type Parsed = Result<CommandLine, Problem>
type Values = Readonly<Record<string, string | boolean | undefined>>

/** Far above any real network, and still made in a few minutes. */
const MOST_EVENTS = 1_000_000
const MOST_SEED = 2 ** 32 - 1
const MOST_GATHERINGS = 99
const MOST_PORT = 65_535
const DEFAULT_SEED = 1

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const help = { type: 'boolean', short: 'h' } as const

const optionsOf = {
  demo: { cards: text, events: text, seed: text, force: flag, help },
  export: {
    out: text,
    municipality: text,
    language: text,
    gathering: text,
    'without-judgements': flag,
    csv: flag,
    help,
  },
  check: { help },
  serve: { library: text, port: text, 'no-open': flag, help },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>

const isCommandName = (word: string): word is CommandName => commandNames.some((name) => name === word)

/** Reads what was written after `npm run samling --`. */
export function parseCommandLine(words: readonly string[]): Result<CommandLine, CommandLineProblem> {
  const [command, ...rest] = words
  if (command === '--help' || command === '-h') return succeed({ command: 'help', about: 'all' })
  if (command === undefined) return fail({ reason: 'commandMissing', command: null })
  if (command.startsWith('-')) return fail({ reason: 'unknownOption', word: command, command: null })
  if (!isCommandName(command)) return fail({ reason: 'unknownCommand', word: command, command: null })
  const parsed = parseCommand(command, rest)
  // Spreading a union's member keeps its reason and fields together; the compiler sees only the sum.
  return parsed.ok ? parsed : fail({ ...parsed.failure, command } as CommandLineProblem)
}

function parseCommand(command: CommandName, words: readonly string[]): Parsed {
  const split = splitWords(command, words)
  if (!split.ok) return split
  const { values, positionals } = split.value
  if (values['help'] === true) return succeed({ command: 'help', about: command })
  const empty = Object.keys(values).find((name) => values[name] === '')
  if (empty !== undefined) return fail({ reason: 'valueMissing', word: `--${empty}` })
  const [file, extra] = command === 'serve' ? ['', ...positionals] : positionals
  if (extra !== undefined) return fail({ reason: 'unexpected', word: extra })
  if (file === undefined || (file === '' && command !== 'serve')) return fail({ reason: 'fileMissing' })
  switch (command) {
    case 'demo':
      return parseDemo(file, values)
    case 'export':
      return parseExport(file, values)
    case 'check':
      return succeed({ command, file })
    case 'serve':
      return parseServe(values)
  }
}

function splitWords(
  command: CommandName,
  words: readonly string[],
): Result<{ readonly values: Values; readonly positionals: readonly string[] }, ArgumentProblem> {
  try {
    const options: ParseArgsConfig['options'] = optionsOf[command]
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return succeed({ values: values as Values, positionals }) // no option here may be given many times over
  } catch (error) {
    return fail(argumentProblemOf(error))
  }
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

function numberIn(values: Values, name: string, highest: number): Result<number | undefined, Problem> {
  const word = textOf(values[name])
  if (word === undefined) return succeed(undefined)
  const number = Number(word)
  return /^\d{1,10}$/.test(word) && number <= highest
    ? succeed(number)
    : fail({ reason: 'notANumber', option: `--${name}`, word, highest })
}

function parseDemo(file: string, values: Values): Parsed {
  const cards = numberIn(values, 'cards', STAKEHOLDER_LIMIT)
  if (!cards.ok) return cards
  const events = numberIn(values, 'events', MOST_EVENTS)
  if (!events.ok) return events
  const seed = numberIn(values, 'seed', MOST_SEED)
  if (!seed.ok) return seed
  return succeed({
    command: 'demo',
    file,
    seed: seed.value ?? DEFAULT_SEED,
    cards: cards.value,
    events: events.value,
    force: values['force'] === true,
  })
}

function parseExport(file: string, values: Values): Parsed {
  const out = textOf(values['out'])
  if (out === undefined) return fail({ reason: 'optionMissing', option: '--out' })
  const word = textOf(values['language'])
  const language = languages.find((name) => name === word)
  if (word !== undefined && language === undefined) return fail({ reason: 'unknownLanguage', word })
  const gathering = numberIn(values, 'gathering', MOST_GATHERINGS)
  if (!gathering.ok) return gathering
  return succeed({
    command: 'export',
    file,
    out,
    municipality: textOf(values['municipality']) ?? null,
    language,
    hasJudgements: values['without-judgements'] !== true,
    format: values['csv'] === true ? 'csv' : 'excel',
    gathering: gathering.value,
  })
}

function parseServe(values: Values): Parsed {
  const port = numberIn(values, 'port', MOST_PORT)
  if (!port.ok) return port
  return succeed({
    command: 'serve',
    library: textOf(values['library']) ?? null,
    port: port.value ?? null,
    open: values['no-open'] !== true,
  })
}
