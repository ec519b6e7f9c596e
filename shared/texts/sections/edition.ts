import { capital, enCount, nbCount, nnCount } from '../countWords.ts'
import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

const joined = (names: readonly string[], rest: number, and: string, more: string): string => {
  if (names.length === 0) return String(rest)
  if (rest > 0) return `${names.join(', ')} ${and} ${rest} ${more}`
  return names.length === 1
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.slice(-1).join('')}`
}

/** Two files of the same network that are not alike, and the clock that told their times. */
export const editionTexts = defineTexts({
  nb: {
    mark: (count: number) => `${capital(nbCount(count))} utgaver`,
    markName: (count: number, fileName: string) =>
      `${capital(nbCount(count))} utgaver: sammenlign ${fileName}`,
    titles: {
      parted: 'To utgaver av samme nettverk',
      behind: 'Den andre fila er nyere',
      ahead: 'Denne fila er den nyeste',
      same: 'Filene er like',
    },
    comparing: 'Sammenligner filene …',
    compareWith: 'Sammenlign med',
    parted: (when: string, own: string, other: string) =>
      `De er like til ${when}. Siden har denne fila ${own}, den andre ${other}.`,
    behind: (when: string, changes: string) =>
      `Denne fila slutter ${when}. Den andre har alt som er her, og ${changes} til.`,
    ahead: (when: string, changes: string) =>
      `Den andre fila slutter ${when}. Denne har alt som er der, og ${changes} til.`,
    same: 'De er like til siste endring.',
    changes: (count: number) => plural(count, 'endring', 'endringer'),
    thisFile: 'Denne fila',
    otherFile: 'Den andre fila',
    changedAt: (when: string) => `Sist endret ${when}`,
    lastChanged: 'Endret sist',
    unknownTime: 'på et ukjent tidspunkt',
    clock: {
      ranBackwards: 'Klokka på maskinen har gått bakover. Rekkefølgen er sikker, klokkeslettene er det ikke.',
      ahead: 'Fila har endringer med dato fram i tid. Rekkefølgen er sikker, klokkeslettene er det ikke.',
    },
    differences: 'Dette er ulikt',
    noDifferences: 'Innholdet er likt. Bare veien dit er ulik.',
    kind: 'Hva',
    onlyOwn: 'Bare i denne',
    onlyOther: 'Bare i den andre',
    unlike: 'I begge, men ulikt',
    wholeNetwork: 'Hele nettverket',
    names: (names: readonly string[], rest: number) => joined(names, rest, 'og', 'til'),
    kept: 'Ingenting blir slått sammen eller slettet. Begge filene blir liggende.',
    openThis: 'Åpne denne',
    openOther: 'Åpne den andre',
    openBoth: 'Åpne begge hver for seg',
    noSecondWindow: 'Nettleseren åpnet ikke et vindu til. Den andre fila ligger i lista.',
    clockBehind: (clock: string, changed: string) =>
      `Klokka på maskinen står på ${clock}. Fila ble sist endret ${changed}. Still klokka når det passer.`,
    kinds: {
      network: 'Navn og språk',
      municipality: 'Kommuner',
      gathering: 'Samlinger',
      characteristic: 'Kjennetegn',
      homeTask: 'Hjemmeoppgaver',
      regionAnswer: 'Svar i regionen',
      stakeholder: 'Kort',
      improvementArea: 'Forbedringsområder',
      round: 'Runder',
      choice: 'Valg',
      assessment: 'Egenvurderinger',
      action: 'Tiltak',
      anchoring: 'Forankring',
      promise: 'Løfter',
      homeTaskReport: 'Status på hjemmeoppgaver',
      parkedItem: 'Parkert',
      attendance: 'Deltakere',
      trace: 'Spor',
    },
  },
  nn: {
    mark: (count: number) => `${capital(nnCount(count))} utgåver`,
    markName: (count: number, fileName: string) =>
      `${capital(nnCount(count))} utgåver: samanlikn ${fileName}`,
    titles: {
      parted: 'To utgåver av same nettverk',
      behind: 'Den andre fila er nyare',
      ahead: 'Denne fila er den nyaste',
      same: 'Filene er like',
    },
    comparing: 'Samanliknar filene …',
    compareWith: 'Samanlikn med',
    parted: (when: string, own: string, other: string) =>
      `Dei er like til ${when}. Sidan har denne fila ${own}, den andre ${other}.`,
    behind: (when: string, changes: string) =>
      `Denne fila sluttar ${when}. Den andre har alt som er her, og ${changes} til.`,
    ahead: (when: string, changes: string) =>
      `Den andre fila sluttar ${when}. Denne har alt som er der, og ${changes} til.`,
    same: 'Dei er like til siste endring.',
    changes: (count: number) => plural(count, 'endring', 'endringar'),
    thisFile: 'Denne fila',
    otherFile: 'Den andre fila',
    changedAt: (when: string) => `Sist endra ${when}`,
    lastChanged: 'Endra sist',
    unknownTime: 'på eit ukjent tidspunkt',
    clock: {
      ranBackwards: 'Klokka på maskina har gått bakover. Rekkjefølgja er sikker, klokkesletta er det ikkje.',
      ahead: 'Fila har endringar med dato fram i tid. Rekkjefølgja er sikker, klokkesletta er det ikkje.',
    },
    differences: 'Dette er ulikt',
    noDifferences: 'Innhaldet er likt. Berre vegen dit er ulik.',
    kind: 'Kva',
    onlyOwn: 'Berre i denne',
    onlyOther: 'Berre i den andre',
    unlike: 'I begge, men ulikt',
    wholeNetwork: 'Heile nettverket',
    names: (names: readonly string[], rest: number) => joined(names, rest, 'og', 'til'),
    kept: 'Ingenting blir slått saman eller sletta. Begge filene blir liggjande.',
    openThis: 'Opne denne',
    openOther: 'Opne den andre',
    openBoth: 'Opne begge kvar for seg',
    noSecondWindow: 'Nettlesaren opna ikkje eit vindauge til. Den andre fila ligg i lista.',
    clockBehind: (clock: string, changed: string) =>
      `Klokka på maskina står på ${clock}. Fila vart sist endra ${changed}. Still klokka når det høver.`,
    kinds: {
      network: 'Namn og språk',
      municipality: 'Kommunar',
      gathering: 'Samlingar',
      characteristic: 'Kjenneteikn',
      homeTask: 'Heimeoppgåver',
      regionAnswer: 'Svar i regionen',
      stakeholder: 'Kort',
      improvementArea: 'Forbetringsområde',
      round: 'Rundar',
      choice: 'Val',
      assessment: 'Eigenvurderingar',
      action: 'Tiltak',
      anchoring: 'Forankring',
      promise: 'Lovnader',
      homeTaskReport: 'Status på heimeoppgåver',
      parkedItem: 'Parkert',
      attendance: 'Deltakarar',
      trace: 'Spor',
    },
  },
  en: {
    mark: (count: number) => `${capital(enCount(count))} editions`,
    markName: (count: number, fileName: string) => `${capital(enCount(count))} editions: compare ${fileName}`,
    titles: {
      parted: 'Two editions of the same network',
      behind: 'The other file is newer',
      ahead: 'This file is the newest',
      same: 'The files are the same',
    },
    comparing: 'Comparing the files …',
    compareWith: 'Compare with',
    parted: (when: string, own: string, other: string) =>
      `They are the same until ${when}. Since then this file has ${own}, the other ${other}.`,
    behind: (when: string, changes: string) =>
      `This file ends ${when}. The other has everything that is here, and ${changes} more.`,
    ahead: (when: string, changes: string) =>
      `The other file ends ${when}. This one has everything that is there, and ${changes} more.`,
    same: 'They are the same to the last change.',
    changes: (count: number) => plural(count, 'change', 'changes'),
    thisFile: 'This file',
    otherFile: 'The other file',
    changedAt: (when: string) => `Last changed ${when}`,
    lastChanged: 'Changed last',
    unknownTime: 'at an unknown time',
    clock: {
      ranBackwards: 'The computer’s clock has run backwards. The order is certain, the times are not.',
      ahead: 'The file has changes dated in the future. The order is certain, the times are not.',
    },
    differences: 'This differs',
    noDifferences: 'The content is the same. Only the way there differs.',
    kind: 'What',
    onlyOwn: 'Only in this one',
    onlyOther: 'Only in the other',
    unlike: 'In both, but not alike',
    wholeNetwork: 'The whole network',
    names: (names: readonly string[], rest: number) => joined(names, rest, 'and', 'more'),
    kept: 'Nothing is merged or deleted. Both files stay where they are.',
    openThis: 'Open this one',
    openOther: 'Open the other',
    openBoth: 'Open both, each by itself',
    noSecondWindow: 'The browser did not open another window. The other file is in the list.',
    clockBehind: (clock: string, changed: string) =>
      `The computer’s clock says ${clock}. The file was last changed ${changed}. Set the clock when it suits you.`,
    kinds: {
      network: 'Name and language',
      municipality: 'Municipalities',
      gathering: 'Gatherings',
      characteristic: 'Characteristics',
      homeTask: 'Home tasks',
      regionAnswer: 'Answers in the region',
      stakeholder: 'Cards',
      improvementArea: 'Improvement areas',
      round: 'Rounds',
      choice: 'Choices',
      assessment: 'Self-assessments',
      action: 'Actions',
      anchoring: 'Anchoring',
      promise: 'Promises',
      homeTaskReport: 'Status of home tasks',
      parkedItem: 'Parked',
      attendance: 'Participants',
      trace: 'Traces',
    },
  },
})
