import { cleanLine } from '../../core/text.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { findInPack } from './packMatches.ts'

/** Words that make a group, role or place of what stands beside them: «Innovasjon Norge», «Moss Havn». */
const NOT_PERSONS =
  /(?:as|asa|sa|ks|nav|nho|lo|norge|noreg|norway|kommune|fylke|fylkes\w*|\w*lag|\w*laget|\w*forening\w*|\w*foreining\w*|\w*forbund\w*|\w*senter\w*|\w*sentrum|\w*havn|\w*hamn|\w*bank\w*|\w*skole\w*|\w*skule\w*|\w*råd\w*|\w*utvalg\w*|\w*parti\w*|\w*høyre|\w*venstre|\w*selskap\w*|\w*energi|\w*kraft|\w*næring\w*|\w*gruppe\w*|\w*gruppa|\w*hage\w*|\w*klynge\w*|\w*park\w*|\w*avis\w*|\w*blad|\w*museum|\w*hotell\w*|\w*kirke\w*|\w*kyrkje\w*|\w*universitet\w*|\w*entreprenør\w*|\w*sjef\w*|\w*leder\w*|\w*leiar\w*|\w*ordfør\w*|\w*direktør\w*|\w*innbygg\w*|council|committee|company|companies|bank|school|office|service|services|port|association|business|chamber|club|college|university|agency|authority|group|union|officer|manager|director|mayor|housing|chief|executive|state|team|county|power)/iu

/** A first or last name: a capital, small letters, perhaps a second half after a hyphen. */
const NAME_WORD = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
const INITIAL = /^\p{Lu}\.$/u
const PARTICLE = /^(?:von|van|de|da|del|af|av)$/u
const TITLE = /^(?:herr|fru|frøken|dr\.?|mr\.?|mrs\.?|ms\.?)\s/iu

/**
 * Whether a card seems to name a person: two to four words with capitals and nothing that says
 * organisation. A gentle hint only, so it would rather be silent than nag.
 */
export function looksLikePerson(name: string): boolean {
  const line = cleanLine(stripSoftHyphens(name))
  if (findInPack(line)) return false
  if (TITLE.test(line)) return true
  const words = line.split(' ')
  if (words.length < 2 || words.length > 4) return false
  if (words.some((word) => new RegExp(`^${NOT_PERSONS.source}$`, 'iu').test(word))) return false
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  const middle = words.slice(1, -1)
  return (
    NAME_WORD.test(first) &&
    NAME_WORD.test(last) &&
    middle.every((word) => NAME_WORD.test(word) || INITIAL.test(word) || PARTICLE.test(word))
  )
}
