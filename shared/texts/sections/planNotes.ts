import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** What one should know of a workbook that has come home before one chooses among what it would change. */
export const planNoteTexts = defineTexts({
  nb: {
    baseUnknown:
      'Fila dere har åpen, har ikke det arbeidsboka ble laget av. Derfor kan vi ikke si om en forskjell kom i Excel eller i Samling: alle står som endret, og bare det som fyller en tom celle, har hake. Se over hver av dem.',
    unknownColumns: (count: number, names: string) =>
      `Samling kjenner ikke ${plural(count, 'kolonne', 'kolonner')}: ${names}. De er lagt til side. De hentes ikke inn, og arbeidsboka er urørt.`,
    renamedColumns: (count: number, names: string) =>
      count === 1
        ? `Én kolonne har fått en annen overskrift, og er lest som den som sto der: ${names}.`
        : `${count} kolonner har fått andre overskrifter, og er lest som dem som sto der: ${names}.`,
    readAs: (heading: string, title: string) => `${heading} som ${title}`,
    missingColumns: (count: number, names: string) =>
      count === 1
        ? `Kolonnen ${names} mangler, eller har fått en annen overskrift. Ingenting i den regnes som fjernet. Gi den overskriften igjen og hent inn på nytt hvis dere har fylt den ut.`
        : `Kolonnene ${names} mangler, eller har fått andre overskrifter. Ingenting i dem regnes som fjernet. Gi dem overskriftene igjen og hent inn på nytt hvis dere har fylt dem ut.`,
    missingSheets: (count: number, names: string) =>
      count === 1
        ? `Arket ${names} mangler. Ingenting på det regnes som fjernet.`
        : `Arkene ${names} mangler. Ingenting på dem regnes som fjernet.`,
    andMore: (names: string, count: number) => `${names} og ${count} til`,
    problemNote: (count: number) => `${plural(count, 'celle', 'celler')} kan ikke hentes inn slik de er.`,
    showProblems: 'Vis dem',
  },
  nn: {
    baseUnknown:
      'Fila de har open, har ikkje det arbeidsboka vart laga av. Difor kan vi ikkje seie om ein skilnad kom i Excel eller i Samling: alle står som endra, og berre det som fyller ei tom celle, har hake. Sjå over kvar av dei.',
    unknownColumns: (count: number, names: string) =>
      `Samling kjenner ikkje ${plural(count, 'kolonne', 'kolonnar')}: ${names}. Dei er lagde til side. Dei blir ikkje henta inn, og arbeidsboka er urørt.`,
    renamedColumns: (count: number, names: string) =>
      count === 1
        ? `Éin kolonne har fått ei anna overskrift, og er lesen som den som stod der: ${names}.`
        : `${count} kolonnar har fått andre overskrifter, og er lesne som dei som stod der: ${names}.`,
    readAs: (heading: string, title: string) => `${heading} som ${title}`,
    missingColumns: (count: number, names: string) =>
      count === 1
        ? `Kolonnen ${names} manglar, eller har fått ei anna overskrift. Ingenting i han blir rekna som fjerna. Gi han overskrifta att og hent inn på nytt om de har fylt han ut.`
        : `Kolonnane ${names} manglar, eller har fått andre overskrifter. Ingenting i dei blir rekna som fjerna. Gi dei overskriftene att og hent inn på nytt om de har fylt dei ut.`,
    missingSheets: (count: number, names: string) =>
      count === 1
        ? `Arket ${names} manglar. Ingenting på det blir rekna som fjerna.`
        : `Arka ${names} manglar. Ingenting på dei blir rekna som fjerna.`,
    andMore: (names: string, count: number) => `${names} og ${count} til`,
    problemNote: (count: number) => `${plural(count, 'celle', 'celler')} kan ikkje hentast inn slik dei er.`,
    showProblems: 'Vis dei',
  },
  en: {
    baseUnknown:
      'The file you have open does not hold what the workbook was made from. So nobody can tell whether a difference came in Excel or in Samling: all stand as changed, and only what fills an empty cell is ticked. Look over each of them.',
    unknownColumns: (count: number, names: string) =>
      `Samling does not know ${plural(count, 'column', 'columns')}: ${names}. They are kept aside: not brought in, and untouched in the workbook.`,
    renamedColumns: (count: number, names: string) =>
      count === 1
        ? `One column has another heading, and was read as the one that stood there: ${names}.`
        : `${count} columns have other headings, and were read as those that stood there: ${names}.`,
    readAs: (heading: string, title: string) => `${heading} as ${title}`,
    missingColumns: (count: number, names: string) =>
      count === 1
        ? `The column ${names} is missing, or has another heading. Nothing in it counts as removed. If you have filled it in, give it its heading back and bring the file in again.`
        : `The columns ${names} are missing, or have other headings. Nothing in them counts as removed. If you have filled them in, give them their headings back and bring the file in again.`,
    missingSheets: (count: number, names: string) =>
      count === 1
        ? `The sheet ${names} is missing. Nothing on it counts as removed.`
        : `The sheets ${names} are missing. Nothing on them counts as removed.`,
    andMore: (names: string, count: number) => `${names} and ${count} more`,
    problemNote: (count: number) =>
      `${plural(count, 'cell', 'cells')} cannot be brought in as ${count === 1 ? 'it is' : 'they are'}.`,
    showProblems: 'Show them',
  },
})
