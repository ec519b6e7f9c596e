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

/** Goes on in a network file of the library, one command a minute from `startsAt`. */
export function goOnIn(path: string, startsAt: number, tell: (does: Does, state: State) => void): void {
  const opened = openNetworkFile(path, { now: () => startsAt })
  if (!opened.ok) throw new Error(`${path} did not open: ${opened.failure.reason}`)
  const file = opened.value
  let state = stateFrom(file.readRecords())
  const does: Does = (kind, payload) => {
    const seq = file.headSeq() + 1
    const command = {
      id: `edition-${startsAt}-${seq}`,
      kind,
      payload,
      actor: { id: 'kari', role: 'facilitator', name: '' } as const,
      time: startsAt + seq * 60_000,
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

const JUNE_11 = Date.UTC(2026, 5, 11, 7, 0)
const JUNE_14 = Date.UTC(2026, 5, 14, 9, 0)

/** Puts a second file of the example network in the library, which has gone on by itself. */
export function writeNewerEdition(libraryFolder: string, fileName = STICK_FILE): void {
  const stick = join(libraryFolder, fileName)
  copyFileSync(join(libraryFolder, DEMO_FILE), stick)
  goOnIn(stick, JUNE_14, (does, state) => {
    addCards(does, state, 'Moss', ['Moss seilforening', 'Jeløy bondelag'])
    const gathering = selectGatherings(state)[2]
    if (gathering) does('gathering.edit', { gatheringId: gathering.id, place: 'Drammen' })
  })
}

/** And then goes on in the first file too, so that both have something the other lacks. */
export function writePartedEdition(libraryFolder: string, fileName = STICK_FILE): void {
  writeNewerEdition(libraryFolder, fileName)
  goOnIn(join(libraryFolder, DEMO_FILE), JUNE_11, (does, state) => {
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
