import { expect, test } from 'vitest'
import { languages } from '../../packs/language.ts'
import { stakeholderPack } from '../../packs/stakeholderPack.ts'
import { kinshipOf, type NameKinship, nameKinship } from './nameKinship.ts'
import { readName } from './readName.ts'

const kin: readonly (readonly [string, string, NameKinship])[] = [
  ['NAV', 'nav', 'same'],
  ['NÆRINGSFORENINGA', 'Næringsforeninga', 'same'],
  ['Nærings\u00ADforening', 'Næringsforening', 'same'],
  ['Næringsforening', 'Nærings forening', 'same'],
  ['Bygg og anlegg', 'Bygg & anlegg', 'same'],
  ['Bygg og anlegg', 'Bygg + anlegg', 'same'],
  ['NAV-kontoret', 'NAV kontoret', 'same'],
  ['Næringssjef / næringsrådgiver', 'Næringssjef/næringsrådgiver', 'same'],
  ['«Lokal bank»', 'Lokal  bank', 'same'],
  ['Næringsforening', 'Næringsforeninga', 'form'],
  ['Næringsforeninga', 'Næringsforeningen', 'form'],
  ['Næringsforening', 'Næringsforeningene', 'form'],
  ['Næringsforeninger', 'Næringsforeininga', 'form'],
  ['Næringsforening', 'Næringsforeining', 'form'],
  ['Ungdomsråd', 'Ungdomsrådet', 'form'],
  ['Videregående skole', 'Vidaregåande skule', 'form'],
  ['Videregående skoler', 'Vidaregåande skulane', 'form'],
  ['Næringsutvalget', 'Næringsutvalet', 'form'],
  ['Ledergruppe', 'Leiargruppa', 'form'],
  ['Ordføreren', 'Ordføraren', 'form'],
  ['Ordfører', 'Ordføraren', 'form'],
  ['Fiskere', 'Fiskarane', 'form'],
  ['Statens vegvesen', 'Statens veivesen', 'form'],
  ['Universitet og høgskole', 'Universitetet og høyskolen', 'form'],
  ['Universitet og høgskole', 'Universitet & høgskule', 'form'],
  ['Tillitsvalgte', 'Dei tillitsvalde', 'form'],
  ['Skogeierlag', 'Skogeigarlaget', 'form'],
  ['Den lokale banken', 'Lokal bank', 'form'],
  ['Regionalt næringssamarbeid', 'Det regionale næringssamarbeidet', 'form'],
  ['Innovasjon Norge', 'Innovasjon Noreg', 'form'],
  ['Eiendomsutviklere', 'Eigedomsutviklarar', 'form'],
  ['Arbeidsgiverforening', 'Arbeidsgjevarforeininga', 'form'],
  ['Innbyggere', 'Innbyggjarane', 'form'],
  ['Forskningsrådet', 'Forskingsrådet', 'form'],
  ['Opplevelsesbedrifter', 'Opplevingsbedrifter', 'form'],
  ['Sparebankstiftelsen', 'Sparebankstiftinga', 'form'],
  ['Stiftelsesrådet', 'Stiftingsrådet', 'form'],
  ['Toppledelsen', 'Toppleiinga', 'form'],
  ['Næringsdrivende', 'Næringsdrivande', 'form'],
  ['Kommune', 'Kommunen', 'form'],
  ['Klubben', 'Klubb', 'form'],
  ['Naeringsforening', 'Næringsforening', 'form'],
  ['Moss Industripark AS', 'Moss industripark', 'form'],
  ['NAV', 'NAV 2', 'form'],
  ['Havn 3', 'Havna', 'form'],
  ['NHO', 'Confederation of enterprise', 'form'],
  ['NAV', 'Labour and welfare service', 'form'],
  ['Destinasjonsselskap', 'Reisemålsselskapet', 'form'],
  ['Kommunedirektørens ledergruppe', 'Leiargruppa til kommunedirektøren', 'form'],
  ['Havn', 'Port', 'form'],
  ['Handelsstandsforening', 'Næringslag / handelsstandsforeining', 'form'],
  ['Næringssjefen', 'Næringssjef / næringsrådgivar', 'form'],
  ['Næringsforening', 'Næringsforenign', 'typo'],
  ['Statsforvalteren', 'Statsforvlateren', 'typo'],
  ['Kommunedirektøren', 'Komunedirektøren', 'typo'],
  ['Executive committee', 'Executive comittee', 'typo'],
  ['Peterson papirfabrikk', 'Petterson papirfabrikk', 'typo'],
]

const strangers: readonly (readonly [string, string])[] = [
  ['Formannskapet', 'Formannen'],
  ['Videregående skole', 'Grunnskole'],
  ['Videregående skole', 'Fagskole'],
  ['NAV', 'NHO'],
  ['NAV', 'NVE'],
  ['KS', 'KF'],
  ['LO', 'NHO'],
  ['Bedrift A', 'Bedrift B'],
  ['Bedrift 1', 'Bedrift 2'],
  ['Bedrift 2', 'Bedrift 3'],
  ['Bedrift', 'Bedrift A'],
  ['Bygg 2030', 'Bygg'],
  ['Fylkesvei 118', 'Fylkesvei 119'],
  ['Fagskole', 'Dagskole'],
  ['Fiskere', 'Fisk'],
  ['Byggere', 'Bygg'],
  ['Havet', 'Havna'],
  ['Næringshage', 'Næringslag'],
  ['Næringshaga', 'Næringslaga'],
  ['Næringsforening', 'Næringsklynge'],
  ['Næringssjef', 'Næringsrådgiver'],
  ['Næringsforening', 'Sentrumsforening'],
  ['Kommunestyret', 'Kommunedirektøren'],
  ['Kommune', 'Kommunestyret'],
  ['Nabokommuner', 'Kommunen'],
  ['Grunneiere', 'Grunneierlag'],
  ['Skogeierlag', 'Grunneierlag'],
  ['Bondelaget', 'Bonde- og småbrukarlaget'],
  ['Ungdomsrådet', 'Eldrerådet'],
  ['Ungdomsrådet', 'Ungdomsklubben'],
  ['Fylkeskommunen', 'Fylkesmannen'],
  ['Utbygger', 'Utbygging'],
  ['Forskere', 'Forskning'],
  ['Industribedrifter', 'Reiselivsbedrifter'],
  ['Lokal bank', 'Lokalavis'],
  ['Sparebank', 'Sparebankstiftelse'],
  ['Kraftselskap', 'Nettselskap'],
  ['Statsforvalteren', 'Statens vegvesen'],
  ['Østfold fylkeskommune', 'Vestfold fylkeskommune'],
  ['Nedre Eiker', 'Øvre Eiker'],
  ['NAV Moss', 'NAV Rygge'],
  ['Landowners', 'Landowners’ association'],
  ['Sentrum', 'Senter'],
  ['Gruppe nord', 'Gruppe sør'],
  ['Opplæringskontor', 'Landbrukskontoret'],
  ['🎉', '🚀'],
  ['Barnehage', 'Skole og barnehage'],
]

test.each(kin)('«%s» and «%s» may be one body: %s', (one, other, kinship) => {
  expect(nameKinship(one, other)).toBe(kinship)
  expect(nameKinship(other, one)).toBe(kinship)
})

test.each(strangers)('«%s» and «%s» are two', (one, other) => {
  expect(nameKinship(one, other)).toBeNull()
  expect(nameKinship(other, one)).toBeNull()
})

test.each([
  ['Moss næringsforening', 'Næringsforening', 'Moss'],
  ['Næringsforeninga i Moss', 'Næringsforening', 'Moss'],
  ['Moss kommunes næringsutvalg', 'Næringsutvalget', 'Moss'],
  ['NAV Moss', 'NAV', 'Moss'],
  ['Moss’s havn', 'Moss havn', 'Moss'],
  ['Indre Østfold ungdomsråd', 'Ungdomsrådet', 'Indre Østfold'],
  ['Ungdomsrådet i Ås', 'Ås ungdomsråd', 'Ås'],
])('«%s» and «%s» may be one body in %s, and nowhere else', (one, other, place) => {
  expect(nameKinship(one, other, place)).not.toBeNull()
  expect(nameKinship(one, other, 'Hvaler')).toBe(nameKinship(one, other))
})

test('the municipality itself is a name like others', () => {
  expect(nameKinship('Moss kommune', 'Moss', 'Moss')).toBeNull()
  expect(nameKinship('Moss kommune', 'Moss kommunestyre', 'Moss')).toBeNull()
  expect(nameKinship('NAV Moss', 'NAV Rygge', 'Moss')).toBeNull()
})

test('no two entries of the pack are taken for one, whatever the languages; each is itself in all of them', () => {
  const names = stakeholderPack.flatMap(({ key, name }) =>
    languages.map((language) => ({ key, text: name[language], read: readName(name[language]) })),
  )
  const wrong = names.flatMap((one) =>
    names.flatMap((other) => {
      const isKin = kinshipOf(one.read, other.read) !== null
      return isKin === (one.key === other.key) ? [] : [`${one.text} | ${other.text}`]
    }),
  )
  expect(wrong).toEqual([])
})
