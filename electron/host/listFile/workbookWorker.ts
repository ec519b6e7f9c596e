import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { readUntrusted } from './readUntrusted.ts'

const dataSchema = z.strictObject({ bytes: z.instanceof(Uint8Array), line: z.nullable(z.string()) })

const { bytes, line } = dataSchema.parse(workerData)
parentPort?.postMessage(readUntrusted(bytes, line))
