import { defineTexts } from '../defineTexts.ts'

/** A gathering that is checked out: its kept version, opened, and the word about corrections. */
export const keptVersionTexts = defineTexts({
  nb: {
    bar: 'Lagret versjon',
    when: (day: string, time: string) => `Sjekket ut ${day} ${time}.`,
    asItWas: (number: number) =>
      `Dette er ${number > 0 ? `samling ${number}` : 'samlingen'} slik den var. Her kan ingenting endres.`,
    close: 'Lukk versjonen',
    noExcel: 'Lukk versjonen, trykk Excel, og velg samlingen der. Da får du den slik den ble sjekket ut.',
    noPicture: 'Bilder og PDF lages av det som gjelder nå. Lukk versjonen først.',
    correcting: (day: string) => `Sjekket ut ${day}. Endringer nå er rettelser.`,
  },
  nn: {
    bar: 'Lagra versjon',
    when: (day: string, time: string) => `Sjekka ut ${day} ${time}.`,
    asItWas: (number: number) =>
      `Dette er ${number > 0 ? `samling ${number}` : 'samlinga'} slik ho var. Her kan ingenting endrast.`,
    close: 'Lukk versjonen',
    noExcel: 'Lukk versjonen, trykk Excel, og vel samlinga der. Då får du ho slik ho vart sjekka ut.',
    noPicture: 'Bilete og PDF blir laga av det som gjeld no. Lukk versjonen først.',
    correcting: (day: string) => `Sjekka ut ${day}. Endringar no er rettingar.`,
  },
  en: {
    bar: 'Kept version',
    when: (day: string, time: string) => `Checked out ${day} ${time}.`,
    asItWas: (number: number) =>
      `This is ${number > 0 ? `gathering ${number}` : 'the gathering'} as it was. Nothing can be changed here.`,
    close: 'Close the version',
    noExcel:
      'Close the version, press Excel, and choose the gathering there. You then get it as it was checked out.',
    noPicture: 'Pictures and PDFs are made from what holds now. Close the version first.',
    correcting: (day: string) => `Checked out ${day}. Changes made now are corrections.`,
  },
})
