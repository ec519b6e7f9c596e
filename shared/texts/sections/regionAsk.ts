import { defineTexts } from '../defineTexts.ts'

/** The question for the room, and its answer. */
export const askTexts = defineTexts({
  nb: {
    title: 'Spør salen',
    keptClose: (names: string, body: string) =>
      `${names} har «${body}» tett på. Hva gjør dere der som andre kan bruke?`,
    moreInterest: (names: string, body: string) =>
      `${names} ser større interesse hos «${body}» enn de andre. Hva gjør dere der som andre kan bruke?`,
    moreInfluence: (names: string, body: string) =>
      `${names} gir «${body}» større innflytelse enn de andre. Hva har dere sett som andre kan bruke?`,
    apart: (body: string, one: string, oneSees: string, other: string, otherSees: string) =>
      `«${body}»: ${one} ser ${oneSees}, ${other} ser ${otherSees}. Hva bygger dere det på?`,
    apartNear: (body: string, one: string, axis: string, other: string) =>
      `«${body}»: ${one} ser mer ${axis} enn ${other}. Hva bygger dere det på?`,
    agreed: (body: string) => `Dere ser «${body}» likt. Hva kan dere gjøre sammen?`,
    tooFew: (body: string) =>
      `Få har plassert «${body}». Hva må dere andre vite for å kunne plassere kortet?`,
    editQuestion: 'Endre spørsmålet',
    questionLabel: 'Spørsmål til salen',
    useSuggestion: 'Bruk forslaget',
    saveQuestion: 'Lagre spørsmålet',
    note: 'Noter svaret',
    editAnswer: 'Endre svaret',
    answerLabel: 'Svaret fra salen',
    answer: 'Svaret',
    saveAnswer: 'Lagre svaret',
  },
  nn: {
    title: 'Spør salen',
    keptClose: (names: string, body: string) =>
      `${names} har «${body}» tett på. Kva gjer de der som andre kan bruke?`,
    moreInterest: (names: string, body: string) =>
      `${names} ser større interesse hos «${body}» enn dei andre. Kva gjer de der som andre kan bruke?`,
    moreInfluence: (names: string, body: string) =>
      `${names} gir «${body}» større innverknad enn dei andre. Kva har de sett som andre kan bruke?`,
    apart: (body: string, one: string, oneSees: string, other: string, otherSees: string) =>
      `«${body}»: ${one} ser ${oneSees}, ${other} ser ${otherSees}. Kva byggjer de det på?`,
    apartNear: (body: string, one: string, axis: string, other: string) =>
      `«${body}»: ${one} ser meir ${axis} enn ${other}. Kva byggjer de det på?`,
    agreed: (body: string) => `De ser «${body}» likt. Kva kan de gjere saman?`,
    tooFew: (body: string) => `Få har plassert «${body}». Kva må de andre vite for å kunne plassere kortet?`,
    editQuestion: 'Endre spørsmålet',
    questionLabel: 'Spørsmål til salen',
    useSuggestion: 'Bruk framlegget',
    saveQuestion: 'Lagre spørsmålet',
    note: 'Noter svaret',
    editAnswer: 'Endre svaret',
    answerLabel: 'Svaret frå salen',
    answer: 'Svaret',
    saveAnswer: 'Lagre svaret',
  },
  en: {
    title: 'Ask the room',
    keptClose: (names: string, body: string) =>
      `${names}: you keep “${body}” close. What do you do there that others can use?`,
    moreInterest: (names: string, body: string) =>
      `${names}: you see more interest in “${body}” than the others. What do you do there that others can use?`,
    moreInfluence: (names: string, body: string) =>
      `${names}: you give “${body}” more influence than the others. What have you seen that others can use?`,
    apart: (body: string, one: string, oneSees: string, other: string, otherSees: string) =>
      `“${body}”: ${one} sees ${oneSees}, ${other} sees ${otherSees}. What do you build that on?`,
    apartNear: (body: string, one: string, axis: string, other: string) =>
      `“${body}”: ${one} sees more ${axis} than ${other}. What do you build that on?`,
    agreed: (body: string) => `You see “${body}” alike. What can you do together?`,
    tooFew: (body: string) => `Few have placed “${body}”. What must the rest know to place the card?`,
    editQuestion: 'Edit the question',
    questionLabel: 'Question for the room',
    useSuggestion: 'Use the suggestion',
    saveQuestion: 'Save the question',
    note: 'Note the answer',
    editAnswer: 'Edit the answer',
    answerLabel: 'The answer from the room',
    answer: 'The answer',
    saveAnswer: 'Save the answer',
  },
})
