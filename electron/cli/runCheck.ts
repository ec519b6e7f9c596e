import { assertNever } from '../../shared/core/assertNever.ts'
import type { Texts } from '../../shared/texts/texts.ts'
import { checkNetworkFile } from '../host/storage/checkNetworkFile.ts'
import type { Finding } from '../host/storage/finding.ts'
import { fromWhereYouStand } from '../start/fromWhereYouStand.ts'
import type { CheckWords } from './commandLine.ts'
import { complainAbout, exitCodes, type Terminal } from './terminal.ts'

/** Looks the whole file over; one line when it is whole, otherwise one and then what was found. */
export function runCheck({ file }: CheckWords, terminal: Terminal): number {
  const path = fromWhereYouStand(file)
  const checked = checkNetworkFile(path)
  if (!checked.ok) {
    const { problem, findings } = checked.failure
    complainAbout(terminal, path, problem)
    // With any other problem the file was not looked into, and the one line says it all.
    const found = problem.reason === 'damaged' ? findings : []
    for (const finding of found) terminal.complain(`  ${phraseFinding(terminal.texts, finding)}`)
    return exitCodes.failed
  }
  const { events, records, damagedVersions } = checked.value
  terminal.say(terminal.texts.commandLine.sound(path, events, records))
  // The file is whole and can be worked in; whoever looks after it should know all the same.
  for (const finding of damagedVersions) terminal.complain(`  ${phraseFinding(terminal.texts, finding)}`)
  return damagedVersions.length > 0 ? exitCodes.failed : exitCodes.fine
}

function phraseFinding({ commandLine: { findings } }: Texts, finding: Finding): string {
  switch (finding.kind) {
    case 'structure':
      return findings.structure(finding.detail)
    case 'record':
      return findings.record(finding.noun, finding.id, finding.detail)
    case 'digest':
      return findings.digest
    case 'chain':
      return findings.chain(finding.seq)
    case 'event':
      return findings.event(finding.seq)
    case 'replay':
      return findings.replay(finding.noun, finding.id)
    case 'version':
      return findings.version(finding.id)
    default:
      return assertNever(finding)
  }
}
