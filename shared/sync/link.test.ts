import { describeLink } from '../testing/linkContract.ts'
import { createLinkPair } from '../testing/linkPair.ts'

describeLink('in-memory pair', async () => ({ ends: createLinkPair(), dispose: async () => undefined }))
