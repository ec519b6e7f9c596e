import { defineTexts } from '../defineTexts.ts'

/** The one entrance for files: a workbook on its way home, a list from anywhere. */
export const bringInTexts = defineTexts({
  nb: {
    title: 'Hent inn …',
    rail: 'Hent inn',
    drop: 'Slipp fila her. Du får se hva som står i den, før noe hentes inn.',
    reading: (file: string) => `Leser ${file} …`,
    patience: 'En stor fil kan ta noen sekunder.',
    needsNetwork: (file: string) => `Åpne nettverket først. Så kan du hente inn «${file}».`,
    network: (file: string) => `«${file}» er et nettverk.`,
    openNetwork: 'Åpne det',
    past: 'Dette er en lagret versjon. Lukk den, og hent inn fila etterpå.',
    unreadable: 'Fila kan ikke leses. Ligger den på en minnepinne eller i skyen, så kopier den hit først.',
    room: {
      title: 'Alle i rommet ser dette',
      text: 'I fila kan det stå holdninger og merknader om folk.',
      show: 'Vis fila likevel',
    },
    whose: {
      title: 'Hvem gjelder lista?',
      help: (file: string) => `Kortene i «${file}» havner i skuffen til kommunen du velger.`,
      municipality: 'Kommune',
      go: 'Se lista',
      nowhere: 'Legg til en kommune og en samling først. Så har kortene et sted å være.',
    },
    elsewhere: {
      title: 'Arbeidsboka hører til et annet nettverk',
      text: (network: string) =>
        `Den er laget av «${network}». Skal den hentes inn, må det nettverket være åpent.`,
      asList: 'Her kan du bruke den som en vanlig liste og hente navn på interessenter fra den.',
    },
  },
  nn: {
    title: 'Hent inn …',
    rail: 'Hent inn',
    drop: 'Slepp fila her. Du får sjå kva som står i ho, før noko blir henta inn.',
    reading: (file: string) => `Les ${file} …`,
    patience: 'Ei stor fil kan ta nokre sekund.',
    needsNetwork: (file: string) => `Opne nettverket først. Så kan du hente inn «${file}».`,
    network: (file: string) => `«${file}» er eit nettverk.`,
    openNetwork: 'Opne det',
    past: 'Dette er ein lagra versjon. Lukk han, og hent inn fila etterpå.',
    unreadable: 'Fila kan ikkje lesast. Ligg ho på ein minnepinne eller i skya, så kopier ho hit først.',
    room: {
      title: 'Alle i rommet ser dette',
      text: 'I fila kan det stå haldningar og merknader om folk.',
      show: 'Vis fila likevel',
    },
    whose: {
      title: 'Kven gjeld lista?',
      help: (file: string) => `Korta i «${file}» hamnar i skuffa til kommunen du vel.`,
      municipality: 'Kommune',
      go: 'Sjå lista',
      nowhere: 'Legg til ein kommune og ei samling først. Så har korta ein stad å vere.',
    },
    elsewhere: {
      title: 'Arbeidsboka høyrer til eit anna nettverk',
      text: (network: string) =>
        `Ho er laga av «${network}». Skal ho hentast inn, må det nettverket vere ope.`,
      asList: 'Her kan du bruke ho som ei vanleg liste og hente namn på interessentar frå ho.',
    },
  },
  en: {
    title: 'Bring in …',
    rail: 'Bring in',
    drop: 'Drop the file here. You see what it holds before anything is brought in.',
    reading: (file: string) => `Reading ${file} …`,
    patience: 'A large file may take some seconds.',
    needsNetwork: (file: string) => `Open the network first. Then you can bring in “${file}”.`,
    network: (file: string) => `“${file}” is a network.`,
    openNetwork: 'Open it',
    past: 'This is a kept version. Close it, and bring in the file afterwards.',
    unreadable: 'The file cannot be read. If it is on a stick or in the cloud, copy it here first.',
    room: {
      title: 'Everybody in the room sees this',
      text: 'The file may hold attitudes and notes about people.',
      show: 'Show the file anyway',
    },
    whose: {
      title: 'Whose list is it?',
      help: (file: string) => `The cards in “${file}” go to the tray of the municipality you choose.`,
      municipality: 'Municipality',
      go: 'See the list',
      nowhere: 'Add a municipality and a gathering first. Then the cards have somewhere to be.',
    },
    elsewhere: {
      title: 'The workbook belongs to another network',
      text: (network: string) =>
        `It was made from “${network}”. That network must be open for it to be brought in.`,
      asList: 'Here you can use it as an ordinary list and take names of stakeholders from it.',
    },
  },
})
