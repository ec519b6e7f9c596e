import { defineTexts } from '../defineTexts.ts'

/** Why a file gave no cards, and what to do. */
export const intakeProblemTexts = defineTexts({
  nb: {
    notWorkbook:
      'Fila lar seg ikke lese. Lagre den som .xlsx uten passord, eller kopier kolonnen og lim den inn.',
    tooLarge:
      'Fila er for stor. Ta bort bilder og ark i Excel og prøv igjen, eller kopier kolonnen med navn og lim den inn. Er den fra Enhetsregisteret, last ned CSV for ett fylke.',
    unsafe: 'Fila er pakket på en måte regneark ikke er. Åpne den i Excel, lagre på nytt, og prøv igjen.',
    tooSlow:
      'Fila tok for lang tid å lese. Ta bort ark som ikke trengs, og prøv igjen, eller kopier kolonnen med navn og lim den inn.',
    full: 'Det er ikke plass på disken. Frigjør plass, og prøv igjen.',
    failed: 'Fila ble ikke lest. Prøv igjen.',
    notList: 'Dette er ingen liste. Bruk en fil som slutter på .txt, .csv, .tsv eller .xlsx.',
    network: 'Dette er et nettverk. Åpne det fra Hjem.',
  },
  nn: {
    notWorkbook:
      'Fila lèt seg ikkje lese. Lagre ho som .xlsx utan passord, eller kopier kolonnen og lim han inn.',
    tooLarge:
      'Fila er for stor. Ta bort bilete og ark i Excel og prøv igjen, eller kopier kolonnen med namn og lim han inn. Er ho frå Einingsregisteret, last ned CSV for eitt fylke.',
    unsafe: 'Fila er pakka på ein måte rekneark ikkje er. Opne ho i Excel, lagre på nytt, og prøv igjen.',
    tooSlow:
      'Fila tok for lang tid å lese. Ta bort ark som ikkje trengst, og prøv igjen, eller kopier kolonnen med namn og lim han inn.',
    full: 'Det er ikkje plass på disken. Frigjer plass, og prøv igjen.',
    failed: 'Fila vart ikkje lesen. Prøv igjen.',
    notList: 'Dette er inga liste. Bruk ei fil som sluttar på .txt, .csv, .tsv eller .xlsx.',
    network: 'Dette er eit nettverk. Opne det frå Heim.',
  },
  en: {
    notWorkbook:
      'The file cannot be read. Save it as .xlsx without a password, or copy the column and paste it.',
    tooLarge:
      'The file is too large. Remove pictures and sheets in Excel and try again, or copy the column of names and paste it. If it is from the business register, download CSV for one county.',
    unsafe:
      'The file is packed in a way spreadsheets are not. Open it in Excel, save it again, and try once more.',
    tooSlow:
      'The file took too long to read. Remove sheets that are not needed and try again, or copy the column of names and paste it.',
    full: 'There is no room on the disk. Free some space, and try again.',
    failed: 'The file was not read. Try again.',
    notList: 'This is not a list. Use a file ending in .txt, .csv, .tsv or .xlsx.',
    network: 'This is a network. Open it from Home.',
  },
})
