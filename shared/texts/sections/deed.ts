import type { CommandKind } from '../../features/model.ts'
import { defineTexts } from '../defineTexts.ts'

/** What was done, as a noun and a participle: «kort» + «flyttet». */
interface Deed {
  readonly noun: string
  readonly verb: string
}

type Deeds = Readonly<Record<CommandKind, Deed>>

const deed = (noun: string, verb: string): Deed => ({ noun, verb })

/** Names for what undo takes back. A new command does not compile before it has one. */
export const deedTexts = defineTexts<Deeds>({
  nb: {
    'network.create': deed('nettverket', 'opprettet'),
    'network.rename': deed('nettverket', 'fikk nytt navn'),
    'municipality.add': deed('kommuner', 'lagt til'),
    'municipality.rename': deed('kommunen', 'fikk nytt navn'),
    'municipality.chooseLanguage': deed('kommunen', 'fikk nytt språk'),
    'municipality.remove': deed('kommunen', 'fjernet'),
    'gathering.add': deed('samlinger', 'lagt til'),
    'gathering.edit': deed('samlingen', 'endret'),
    'gathering.remove': deed('samlingen', 'fjernet'),
    'stakeholder.add': deed('kort', 'lagt til'),
    'stakeholder.edit': deed('kortet', 'endret'),
    'stakeholder.remove': deed('kort', 'slettet'),
    'stakeholder.place': deed('kortet', 'flyttet'),
    'stakeholder.unplace': deed('kortet', 'lagt i skuffen'),
    'improvementArea.add': deed('forbedringsområder', 'lagt til'),
    'improvementArea.edit': deed('forbedringsområdet', 'endret'),
    'improvementArea.remove': deed('forbedringsområdet', 'slettet'),
    'improvementArea.place': deed('forbedringsområdet', 'flyttet'),
    'improvementArea.unplace': deed('forbedringsområdet', 'tatt av matrisen'),
    'history.undo': deed('angring', 'gjort'),
    'history.redo': deed('gjentaking', 'gjort'),
  },
  nn: {
    'network.create': deed('nettverket', 'oppretta'),
    'network.rename': deed('nettverket', 'fekk nytt namn'),
    'municipality.add': deed('kommunar', 'lagde til'),
    'municipality.rename': deed('kommunen', 'fekk nytt namn'),
    'municipality.chooseLanguage': deed('kommunen', 'fekk nytt språk'),
    'municipality.remove': deed('kommunen', 'fjerna'),
    'gathering.add': deed('samlingar', 'lagde til'),
    'gathering.edit': deed('samlinga', 'endra'),
    'gathering.remove': deed('samlinga', 'fjerna'),
    'stakeholder.add': deed('kort', 'lagt til'),
    'stakeholder.edit': deed('kortet', 'endra'),
    'stakeholder.remove': deed('kort', 'sletta'),
    'stakeholder.place': deed('kortet', 'flytta'),
    'stakeholder.unplace': deed('kortet', 'lagt i skuffa'),
    'improvementArea.add': deed('forbetringsområde', 'lagde til'),
    'improvementArea.edit': deed('forbetringsområdet', 'endra'),
    'improvementArea.remove': deed('forbetringsområdet', 'sletta'),
    'improvementArea.place': deed('forbetringsområdet', 'flytta'),
    'improvementArea.unplace': deed('forbetringsområdet', 'teke av matrisa'),
    'history.undo': deed('angring', 'gjord'),
    'history.redo': deed('gjentaking', 'gjord'),
  },
  en: {
    'network.create': deed('the network', 'created'),
    'network.rename': deed('the network', 'renamed'),
    'municipality.add': deed('municipalities', 'added'),
    'municipality.rename': deed('the municipality', 'renamed'),
    'municipality.chooseLanguage': deed('the municipality', 'given a new language'),
    'municipality.remove': deed('the municipality', 'removed'),
    'gathering.add': deed('gatherings', 'added'),
    'gathering.edit': deed('the gathering', 'changed'),
    'gathering.remove': deed('the gathering', 'removed'),
    'stakeholder.add': deed('cards', 'added'),
    'stakeholder.edit': deed('the card', 'changed'),
    'stakeholder.remove': deed('cards', 'deleted'),
    'stakeholder.place': deed('the card', 'moved'),
    'stakeholder.unplace': deed('the card', 'put in the tray'),
    'improvementArea.add': deed('improvement areas', 'added'),
    'improvementArea.edit': deed('the improvement area', 'changed'),
    'improvementArea.remove': deed('the improvement area', 'deleted'),
    'improvementArea.place': deed('the improvement area', 'moved'),
    'improvementArea.unplace': deed('the improvement area', 'taken off the matrix'),
    'history.undo': deed('an undo', 'done'),
    'history.redo': deed('a redo', 'done'),
  },
})
