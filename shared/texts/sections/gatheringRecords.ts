import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** What has been done at a gathering, counted by noun. */
export const gatheringRecordTexts = defineTexts({
  nb: {
    programmeItem: (count: number) => plural(count, 'programpost', 'programposter'),
    homeTask: (count: number) => plural(count, 'hjemmeoppgave', 'hjemmeoppgaver'),
    assessment: (count: number) => plural(count, 'svar i egenvurderingen', 'svar i egenvurderingen'),
    placement: (count: number) => plural(count, 'plassert kort', 'plasserte kort'),
    areaPlacement: (count: number) => plural(count, 'plassert område', 'plasserte områder'),
    round: (count: number) => plural(count, 'runde', 'runder'),
    attendance: (count: number) => plural(count, 'deltakertall', 'deltakertall'),
  },
  nn: {
    programmeItem: (count: number) => plural(count, 'programpost', 'programpostar'),
    homeTask: (count: number) => plural(count, 'heimeoppgåve', 'heimeoppgåver'),
    assessment: (count: number) => plural(count, 'svar i eigenvurderinga', 'svar i eigenvurderinga'),
    placement: (count: number) => plural(count, 'plassert kort', 'plasserte kort'),
    areaPlacement: (count: number) => plural(count, 'plassert område', 'plasserte område'),
    round: (count: number) => plural(count, 'runde', 'rundar'),
    attendance: (count: number) => plural(count, 'deltakartal', 'deltakartal'),
  },
  en: {
    programmeItem: (count: number) => plural(count, 'programme item', 'programme items'),
    homeTask: (count: number) => plural(count, 'home task', 'home tasks'),
    assessment: (count: number) =>
      plural(count, 'answer in the self-assessment', 'answers in the self-assessment'),
    placement: (count: number) => plural(count, 'placed card', 'placed cards'),
    areaPlacement: (count: number) => plural(count, 'placed area', 'placed areas'),
    round: (count: number) => plural(count, 'round', 'rounds'),
    attendance: (count: number) => plural(count, 'number of participants', 'numbers of participants'),
  },
})
