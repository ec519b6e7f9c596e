import { defineTexts } from '../defineTexts.ts'

/** A list from a file, on its way to become cards. */
export const intakeListTexts = defineTexts({
  nb: {
    title: (file: string) => `Hent kort fra ${file}`,
    sheet: 'Ark',
    name: 'Kolonne med navn',
    category: 'Kolonne med kategori',
    noCategory: 'Ingen',
    heading: 'Første rad er overskrifter',
    column: (number: number) => `Kolonne ${number}`,
    preview: 'Slik ser de første radene ut',
    cut: (shown: number, all: number) =>
      `Arket har ${all} rader. De første ${shown} er lest. Del arket for å få med resten.`,
    empty: 'Fila er tom. Ingenting er endret.',
  },
  nn: {
    title: (file: string) => `Hent kort frå ${file}`,
    sheet: 'Ark',
    name: 'Kolonne med namn',
    category: 'Kolonne med kategori',
    noCategory: 'Ingen',
    heading: 'Første rad er overskrifter',
    column: (number: number) => `Kolonne ${number}`,
    preview: 'Slik ser dei første radene ut',
    cut: (shown: number, all: number) =>
      `Arket har ${all} rader. Dei første ${shown} er lesne. Del arket for å få med resten.`,
    empty: 'Fila er tom. Ingenting er endra.',
  },
  en: {
    title: (file: string) => `Get cards from ${file}`,
    sheet: 'Sheet',
    name: 'Column of names',
    category: 'Column of categories',
    noCategory: 'None',
    heading: 'The first row is headings',
    column: (number: number) => `Column ${number}`,
    preview: 'The first rows look like this',
    cut: (shown: number, all: number) =>
      `The sheet has ${all} rows. The first ${shown} are read. Split the sheet to get the rest.`,
    empty: 'The file is empty. Nothing is changed.',
  },
})
