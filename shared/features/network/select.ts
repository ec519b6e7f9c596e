import type { State } from '../../core/state.ts'
import { NETWORK_ID, type Network, networkNoun } from './record.ts'

/** The file's network; undefined only in a file that nothing was ever written to. */
export const getNetwork = (state: State): Network | undefined => networkNoun.get(state, NETWORK_ID)
