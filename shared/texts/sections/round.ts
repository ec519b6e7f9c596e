import { defineTexts } from '../defineTexts.ts'

/** Rounds: making one ready, voting blind, passing the keyboard. */
export const roundTexts = defineTexts({
  nb: {
    title: 'Stemming',
    passOn: 'Gi tastaturet videre',
    begin: 'Jeg er klar',
    leave: 'Avslutt',
  },
  nn: {
    title: 'Røysting',
    passOn: 'Gi tastaturet vidare',
    begin: 'Eg er klar',
    leave: 'Avslutt',
  },
  en: {
    title: 'Voting',
    passOn: 'Pass the keyboard on',
    begin: 'I am ready',
    leave: 'Leave',
  },
})
