import type { Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import type { HappenedKey } from '../features/choice/record.ts'
import type { DemoGroup } from './demoMunicipality.ts'
import type { DemoScript } from './demoScript.ts'

/** An action that was written down, with the id it got. */
export interface MadeAction {
  readonly id: Id
  readonly title: string
}

/** Whether what was chosen has happened, by area of the pack. */
const outcomes: readonly {
  readonly key: string
  readonly happened: HappenedKey
  readonly outcome: string
}[] = [
  {
    key: 'forum',
    happened: 'partly',
    outcome: 'Tre av fire frokostmøter holdt. Ett forslag er tatt inn i strategien.',
  },
  { key: 'onedoor', happened: 'partly', outcome: 'Nummeret er åpent. Åtte av ti får svar innen to dager.' },
  { key: 'caseflow', happened: 'notYet', outcome: '' },
]

/** What came of actions so far, by their titles. */
const results: Readonly<Record<string, string>> = {
  'Legge møtene inn i årshjulet': 'Møtene står i årshjulet for 2027, med formannskapet i to av dem.',
  'Ett nummer og ett skjema for alle henvendelser': '43 henvendelser siden september. Skjemaet mangler.',
}

const trace = {
  summary:
    'Bedriftene i Moss har fått ett nummer å ringe, og næringsforeningen er med når strategien skrives. Det vi ikke har fått til ennå, er raskere svar i byggesaker.',
  keepDoing:
    'Fire frokostmøter i året fortsetter. Næringssjefen kaller inn, og ledergruppa ser radaren hver vår.',
}

/** In autumn Moss writes down what came of its choice so far. */
export function* tellMossTraces(
  script: DemoScript,
  { municipality, madeAreas }: DemoGroup,
  actions: readonly MadeAction[],
): Generator<Command> {
  for (const { id, title } of actions) {
    const result = results[title]
    if (result) yield script.command('action.edit', { actionId: id, result })
  }
  for (const { key, happened, outcome } of outcomes) {
    const area = madeAreas.find((made) => made.key === key)
    if (area) yield script.command('choice.report', { improvementAreaId: area.id, happened, outcome })
  }
  yield script.command('trace.write', { municipalityId: municipality.id, ...trace })
}
