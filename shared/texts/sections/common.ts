import { defineTexts } from '../defineTexts.ts'

/** Words that belong to no screen. */
export const commonTexts = defineTexts({
  nb: {
    cancel: 'Avbryt',
    close: 'Lukk',
    delete: 'Slett',
    undo: 'Angre',
    redo: 'Gjør om',
    add: 'Legg til',
    copyText: 'Kopier teksten',
    quoted: (text: string) => `«${text}»`,
    notSaved: (problem: string) => `${problem} Teksten ble ikke lagret.`,
  },
  nn: {
    cancel: 'Avbryt',
    close: 'Lukk',
    delete: 'Slett',
    undo: 'Angre',
    redo: 'Gjer om',
    add: 'Legg til',
    copyText: 'Kopier teksten',
    quoted: (text: string) => `«${text}»`,
    notSaved: (problem: string) => `${problem} Teksten vart ikkje lagra.`,
  },
  en: {
    cancel: 'Cancel',
    close: 'Close',
    delete: 'Delete',
    undo: 'Undo',
    redo: 'Redo',
    add: 'Add',
    copyText: 'Copy the text',
    quoted: (text: string) => `“${text}”`,
    notSaved: (problem: string) => `${problem} The text was not saved.`,
  },
})
