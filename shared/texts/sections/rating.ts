import { capital, enCount, nbCount, nnCount } from '../countWords.ts'
import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** Rating each alone: making it ready, the ballot, and the words of a round in which people answer rather than vote. */
export const ratingTexts = defineTexts({
  nb: {
    setup: {
      title: 'Svar hver for seg',
      help: 'Alle svarer alene og skjult. Svarene vises samtidig, og så blir dere enige.',
      question: 'Spørsmål til salen',
      questionText: 'Hvor står kommunen i dag?',
      people: 'Hvor mange svarer?',
      facilitator: 'Fasilitator svarer også',
      voters: 'Hvem svarer?',
      asked: (count: number) => `${plural(count, 'kjennetegn', 'kjennetegn')} å svare på`,
      start: 'Start',
      noneAsked: 'Ingen kjennetegn er slått på. Slå på minst ett først.',
    },
    // Replaces the words of a vote, key by key.
    round: {
      votedEnd: 'har svart',
      hidden: 'Svarene er skjult for alle til dere trykker «Vis svarene».',
      ways: 'Slik svarer dere',
      left: (count: number) =>
        count === 0 ? 'Alle har svart.' : `${count === 1 ? 'Én gjenstår' : `${nbCount(count)} gjenstår`}.`,
      reveal: 'Vis svarene',
      revealAnyway: (count: number) =>
        `${count === 1 ? 'Én har' : `${nbCount(count)} har`} ikke svart. Vise likevel?`,
      revealNobody: 'Ingen har svart ennå. Vise likevel?',
      cancelText: 'Svarene som er gitt, blir kastet uten at noen ser dem.',
      roundCancelled: 'Runden er avbrutt. Svarene er kastet.',
      thanksHelp: 'Svaret ligger i urna.',
      everybody: 'Alle har svart',
      leaveBegun: 'Svaret er ikke levert. Gå ut likevel?',
      safe: 'Leverte svar er lagret, også om maskinen stanser. Et svar som ikke er levert, må gis på nytt.',
    },
    ballot: {
      place: (number: number, count: number) => `${number} av ${count}`,
      levels: 'Nivå',
      unknown: 'Vet ikke',
      unknownHelp: 'Vi mangler grunnlag for å svare. Teller ikke som et tall.',
      next: 'Neste',
      previous: 'Forrige',
      toOverview: 'Se over svarene',
      overview: 'Se over før du leverer',
      change: (title: string, said: string) => `${title}: ${said}. Endre`,
      unanswered: 'Uten svar',
      missing: (count: number) =>
        count === 0
          ? 'Du har svart på alt.'
          : `${capital(nbCount(count))} er uten svar. ${count === 1 ? 'Det' : 'De'} teller som «vet ikke».`,
      cast: 'Legg i urna',
      keys: '1–5 velger nivå, 0 er «vet ikke». Enter går videre, pil venstre går tilbake.',
      overviewKeys: 'Enter legger i urna. Pil venstre går tilbake.',
    },
  },
  nn: {
    setup: {
      title: 'Svar kvar for seg',
      help: 'Alle svarer åleine og skjult. Svara blir viste samtidig, og så blir de samde.',
      question: 'Spørsmål til salen',
      questionText: 'Kvar står kommunen i dag?',
      people: 'Kor mange svarer?',
      facilitator: 'Fasilitator svarer òg',
      voters: 'Kven svarer?',
      asked: (count: number) => `${plural(count, 'kjenneteikn', 'kjenneteikn')} å svare på`,
      start: 'Start',
      noneAsked: 'Ingen kjenneteikn er slått på. Slå på minst eitt først.',
    },
    round: {
      votedEnd: 'har svart',
      hidden: 'Svara er skjulte for alle til de trykkjer «Vis svara».',
      ways: 'Slik svarer de',
      left: (count: number) =>
        count === 0 ? 'Alle har svart.' : `${count === 1 ? 'Éin står att' : `${nnCount(count)} står att`}.`,
      reveal: 'Vis svara',
      revealAnyway: (count: number) =>
        `${count === 1 ? 'Éin har' : `${nnCount(count)} har`} ikkje svart. Vise likevel?`,
      revealNobody: 'Ingen har svart enno. Vise likevel?',
      cancelText: 'Svara som er gitte, blir kasta utan at nokon ser dei.',
      roundCancelled: 'Runden er avbroten. Svara er kasta.',
      thanksHelp: 'Svaret ligg i urna.',
      everybody: 'Alle har svart',
      leaveBegun: 'Svaret er ikkje levert. Gå ut likevel?',
      safe: 'Leverte svar er lagra, også om maskina stansar. Eit svar som ikkje er levert, må givast på nytt.',
    },
    ballot: {
      place: (number: number, count: number) => `${number} av ${count}`,
      levels: 'Nivå',
      unknown: 'Veit ikkje',
      unknownHelp: 'Vi manglar grunnlag for å svare. Tel ikkje som eit tal.',
      next: 'Neste',
      previous: 'Førre',
      toOverview: 'Sjå over svara',
      overview: 'Sjå over før du leverer',
      change: (title: string, said: string) => `${title}: ${said}. Endre`,
      unanswered: 'Utan svar',
      missing: (count: number) =>
        count === 0
          ? 'Du har svart på alt.'
          : `${capital(nnCount(count))} er utan svar. ${count === 1 ? 'Det' : 'Dei'} tel som «veit ikkje».`,
      cast: 'Legg i urna',
      keys: '1–5 vel nivå, 0 er «veit ikkje». Enter går vidare, pil venstre går tilbake.',
      overviewKeys: 'Enter legg i urna. Pil venstre går tilbake.',
    },
  },
  en: {
    setup: {
      title: 'Answer one by one',
      help: 'Everyone answers alone and unseen. All answers are shown at once, and then you agree.',
      question: 'Question to the room',
      questionText: 'Where is the municipality today?',
      people: 'How many answer?',
      facilitator: 'The facilitator answers too',
      voters: 'Who answers?',
      asked: (count: number) => `${plural(count, 'characteristic', 'characteristics')} to answer`,
      start: 'Start',
      noneAsked: 'No characteristic is switched on. Switch on at least one first.',
    },
    round: {
      votedEnd: 'have answered',
      hidden: 'The answers are hidden from everyone until you press “Show answers”.',
      ways: 'How you answer',
      left: (count: number) =>
        count === 0
          ? 'Everyone has answered.'
          : `${count === 1 ? 'One is left' : `${enCount(count)} are left`}.`,
      reveal: 'Show answers',
      revealAnyway: (count: number) =>
        `${count === 1 ? 'One has' : `${enCount(count)} have`} not answered. Show them anyway?`,
      revealNobody: 'Nobody has answered yet. Show it anyway?',
      cancelText: 'The answers that are in are thrown away unseen.',
      roundCancelled: 'The round is cancelled. The answers are thrown away.',
      thanksHelp: 'The answer is in the box.',
      everybody: 'Everyone has answered',
      leaveBegun: 'The answer is not in the box. Leave anyway?',
      safe: 'Answers handed in are saved, even if the machine stops. One that is not handed in must be given again.',
    },
    ballot: {
      place: (number: number, count: number) => `${number} of ${count}`,
      levels: 'Level',
      unknown: 'Don’t know',
      unknownHelp: 'We lack the grounds to answer. Does not count as a number.',
      next: 'Next',
      previous: 'Previous',
      toOverview: 'Look over the answers',
      overview: 'Look over before you hand in',
      change: (title: string, said: string) => `${title}: ${said}. Change`,
      unanswered: 'No answer',
      missing: (count: number) =>
        count === 0
          ? 'You have answered everything.'
          : `${capital(enCount(count))} without an answer. ${count === 1 ? 'It counts' : 'They count'} as “don’t know”.`,
      cast: 'Put in the box',
      keys: '1–5 choose a level, 0 is “don’t know”. Enter goes on, arrow left goes back.',
      overviewKeys: 'Enter puts it in the box. Arrow left goes back.',
    },
  },
})
