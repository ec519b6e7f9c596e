import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openNetworkFile } from '../electron/host/storage/openNetworkFile.ts'
import { apply, commit } from '../shared/core/apply.ts'
import { type State, stateFrom } from '../shared/core/state.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { type CommandKind, type CommandPayloads, model } from '../shared/features/model.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { DEMO_FILE } from './startSamling.ts'

export const STICK_FILE = 'Fra minnepinnen.samling'

type Does = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]) => void

const DAY_MS = 24 * 60 * 60_000

/** Goes on in a network file of the library, one command a minute from the time it is given. */
export function goOnIn(
  path: string,
  start: { readonly at: number } | { readonly daysLater: number },
  tell: (does: Does, state: State) => void,
): void {
  const opened = openNetworkFile(path, { now: Date.now })
  if (!opened.ok) throw new Error(`${path} did not open: ${opened.failure.reason}`)
  const file = opened.value
  const startSeq = file.headSeq()
  const lastTime = file.readEvents(startSeq - 1, 1)[0]?.command.time ?? 0
  const startsAt = 'at' in start ? start.at : lastTime + start.daysLater * DAY_MS
  let state = stateFrom(file.readRecords())
  const does: Does = (kind, payload) => {
    const seq = file.headSeq() + 1
    const command = {
      id: `edition-${startsAt}-${seq}`,
      kind,
      payload,
      actor: { id: 'kari', role: 'facilitator', name: '' } as const,
      time: startsAt + (seq - startSeq) * 60_000,
    }
    const decision = apply(model, state, command)
    if (!decision.ok) throw new Error(`${kind} was refused: ${JSON.stringify(decision.failure)}`)
    state = commit(model, state, command, decision.value)
    const appended = file.append({ seq, command, change: decision.value })
    if (!appended.ok) throw new Error(`Not written: ${appended.failure.reason}`)
  }
  tell(does, state)
  file.close()
}

const addCards = (does: Does, state: State, municipality: string, names: readonly string[]): void => {
  const municipalityId = selectMunicipalities(state).find(({ name }) => name === municipality)?.id ?? ''
  for (const name of names) {
    const id = `card${name.replaceAll(/[^a-z0-9]/gi, '')}`
    does('stakeholder.add', { municipalityId, stakeholders: [{ id, name, order: 'a0' }] })
  }
}

/** Puts a second file of the example network in the library, which has gone on by itself. */
export function writeNewerEdition(libraryFolder: string, fileName = STICK_FILE): void {
  const stick = join(libraryFolder, fileName)
  copyFileSync(join(libraryFolder, DEMO_FILE), stick)
  goOnIn(stick, { daysLater: 5 }, (does, state) => {
    addCards(does, state, 'Moss', ['Moss seilforening', 'Jeløy bondelag'])
    const gathering = selectGatherings(state)[2]
    if (gathering) does('gathering.edit', { gatheringId: gathering.id, place: 'Drammen' })
  })
}

/** And then goes on in the first file too, so that both have something the other lacks. */
export function writePartedEdition(libraryFolder: string, fileName = STICK_FILE): void {
  writeNewerEdition(libraryFolder, fileName)
  goOnIn(join(libraryFolder, DEMO_FILE), { daysLater: 2 }, (does, state) => {
    addCards(does, state, 'Moss', [
      'Verket næringspark',
      'Galleri F 15',
      'Rygge flystasjon',
      'Høyden lokallag',
    ])
    addCards(does, state, 'Ål', ['Ål handelslag'])
    const [moss] = selectMunicipalities(state).filter(({ name }) => name === 'Moss')
    does('promise.give', {
      promiseId: 'promise1',
      gatheringId: selectGatherings(state)[1]?.id ?? '',
      order: 'a0',
      municipalityId: moss?.id ?? '',
      text: 'Invitere næringsforeningen til neste møte i formannskapet',
      owner: 'Næringssjefen',
      day: '2026-09-01',
    })
  })
}
