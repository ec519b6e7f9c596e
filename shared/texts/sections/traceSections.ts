import { defineTexts } from '../defineTexts.ts'

/** The parts of a page of traces: heading, lead, and what is said when there is nothing yet. */
export const traceSectionTexts = defineTexts({
  nb: {
    sections: {
      levels: 'Slik ser vi oss selv',
      areas: 'Dette valgte vi',
      actions: 'Dette har vi gjort',
      stakeholders: 'Disse er med',
      anchoring: 'Her er det forankret',
      promises: 'Løfter vi har holdt',
      goesOn: 'Dette fortsetter',
    },
    leads: {
      levels: (then: string, now: string) =>
        then === now
          ? `Gruppas egen vurdering på ${then}, på en skala fra 1 til 5.`
          : `Gruppas egen vurdering på ${then} og ${now}, på en skala fra 1 til 5.`,
      areas: 'Områdene gruppa bestemte seg for å bli bedre på. Innspill, ikke vedtak.',
      actions: 'Tiltak som er ferdige.',
      stakeholders: (since: string) =>
        since === ''
          ? 'Hvem som har vært med.'
          : `Hvem som har vært med, og hvem som har flyttet seg på kartet siden ${since}.`,
      anchoring: 'Hvem som kjenner til, står bak eller har vedtatt.',
      promises: 'Det vi lovet de andre kommunene.',
      goesOn: 'Når nettverket er over.',
    },
    nothing: {
      levels: 'Gruppa har ikke vurdert kommunen ennå.',
      areas: 'Gruppa har ikke valgt områder ennå.',
      actions: 'Ingen tiltak er ferdige ennå.',
      stakeholders: 'Ingen interessenter er knyttet til ferdige tiltak ennå.',
      anchoring: 'Ingenting er forankret ennå.',
      promises: 'Ingen løfter er holdt ennå.',
      goesOn: 'Det er ikke skrevet ned hva som fortsetter.',
    },
  },
  nn: {
    sections: {
      levels: 'Slik ser vi oss sjølve',
      areas: 'Dette valde vi',
      actions: 'Dette har vi gjort',
      stakeholders: 'Desse er med',
      anchoring: 'Her er det forankra',
      promises: 'Lovnader vi har halde',
      goesOn: 'Dette held fram',
    },
    leads: {
      levels: (then, now) =>
        then === now
          ? `Gruppa si eiga vurdering på ${then}, på ein skala frå 1 til 5.`
          : `Gruppa si eiga vurdering på ${then} og ${now}, på ein skala frå 1 til 5.`,
      areas: 'Områda gruppa bestemte seg for å bli betre på. Innspel, ikkje vedtak.',
      actions: 'Tiltak som er ferdige.',
      stakeholders: (since) =>
        since === ''
          ? 'Kven som har vore med.'
          : `Kven som har vore med, og kven som har flytta seg på kartet sidan ${since}.`,
      anchoring: 'Kven som kjenner til, står bak eller har vedteke.',
      promises: 'Det vi lova dei andre kommunane.',
      goesOn: 'Når nettverket er over.',
    },
    nothing: {
      levels: 'Gruppa har ikkje vurdert kommunen enno.',
      areas: 'Gruppa har ikkje valt område enno.',
      actions: 'Ingen tiltak er ferdige enno.',
      stakeholders: 'Ingen interessentar er knytte til ferdige tiltak enno.',
      anchoring: 'Ingenting er forankra enno.',
      promises: 'Ingen lovnader er haldne enno.',
      goesOn: 'Det er ikkje skrive ned kva som held fram.',
    },
  },
  en: {
    sections: {
      levels: 'How we see ourselves',
      areas: 'What we chose',
      actions: 'What we have done',
      stakeholders: 'Who takes part',
      anchoring: 'Where it is anchored',
      promises: 'Promises we have kept',
      goesOn: 'What goes on',
    },
    leads: {
      levels: (then, now) =>
        then === now
          ? `The group’s own assessment at ${then}, on a scale from 1 to 5.`
          : `The group’s own assessment at ${then} and ${now}, on a scale from 1 to 5.`,
      areas: 'The areas the group decided to get better at. Input, not a decision.',
      actions: 'Actions that are done.',
      stakeholders: (since) =>
        since === ''
          ? 'Who has taken part.'
          : `Who has taken part, and who has moved on the map since ${since}.`,
      anchoring: 'Who knows of it, stands behind it or has decided on it.',
      promises: 'What we promised the other municipalities.',
      goesOn: 'When the network is over.',
    },
    nothing: {
      levels: 'The group has not assessed the municipality yet.',
      areas: 'The group has not chosen any areas yet.',
      actions: 'No actions are done yet.',
      stakeholders: 'No stakeholders are tied to actions that are done yet.',
      anchoring: 'Nothing is anchored yet.',
      promises: 'No promises have been kept yet.',
      goesOn: 'What goes on has not been written down.',
    },
  },
})
