import { defineTexts } from '../defineTexts.ts'

/** Words that belong to no screen. */
export const commonTexts = defineTexts({
  nb: { cancel: 'Avbryt', close: 'Lukk', delete: 'Slett', undo: 'Angre', redo: 'Gjør om', add: 'Legg til' },
  nn: { cancel: 'Avbryt', close: 'Lukk', delete: 'Slett', undo: 'Angre', redo: 'Gjer om', add: 'Legg til' },
  en: { cancel: 'Cancel', close: 'Close', delete: 'Delete', undo: 'Undo', redo: 'Redo', add: 'Add' },
})
