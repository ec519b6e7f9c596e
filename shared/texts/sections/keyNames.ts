import { defineTexts } from '../defineTexts.ts'

/** What the keys of a keyboard are called. */
export const keyNameTexts = defineTexts({
  nb: {
    Ctrl: 'Ctrl',
    Shift: 'Skift',
    Alt: 'Alt',
    Escape: 'Esc',
    PageUp: 'PgUp',
    PageDown: 'PgDn',
    Enter: 'Enter',
    Delete: 'Delete',
    Space: 'Mellomrom',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  nn: {
    Ctrl: 'Ctrl',
    Shift: 'Skift',
    Alt: 'Alt',
    Escape: 'Esc',
    PageUp: 'PgUp',
    PageDown: 'PgDn',
    Enter: 'Enter',
    Delete: 'Delete',
    Space: 'Mellomrom',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  en: {
    Ctrl: 'Ctrl',
    Shift: 'Shift',
    Alt: 'Alt',
    Escape: 'Esc',
    PageUp: 'PgUp',
    PageDown: 'PgDn',
    Enter: 'Enter',
    Delete: 'Delete',
    Space: 'Space',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
})
