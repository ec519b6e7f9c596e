import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { fail, succeed } from '../../../shared/core/result.ts'
import { EXPORT_PICTURE_PATH, exportPictureName } from '../../../shared/sync/pictureFile.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './testing/startTestServer.ts'

let server: TestServer | undefined
let given: { name: string; filePath: string; bytes: Buffer } | undefined

const start = async (options: TestServerOptions = {}): Promise<TestServer> => {
  given = undefined
  const importFile: TestServerOptions['importFile'] = async (filePath, name) => {
    given = { name, filePath, bytes: readFileSync(filePath) }
    return succeed({ fileId: 'imported' })
  }
  server = await startTestServer({ importFile, ...options })
  return server
}

afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Upload {
  readonly body?: NonNullable<RequestInit['body']>
  readonly path?: string
  readonly headers?: Record<string, string>
}

function upload(
  { port, token }: TestServer,
  { body = 'bytes', path = '/files?name=a.samling', headers = {} }: Upload,
): Promise<Response> {
  const origin = `http://127.0.0.1:${port}`
  return fetch(origin + path, {
    method: 'POST',
    body,
    headers: { Origin: origin, Authorization: `Bearer ${token.text}`, ...headers },
  })
}

describe('an upload', () => {
  it('reaches the host as a file of its own, byte for byte, and leaves nothing behind', async () => {
    const bytes = Buffer.alloc(3_000_000, 'æøå')
    const response = await upload(await start(), {
      body: bytes,
      path: `/files?name=${encodeURIComponent('Læring & næring.samling')}`,
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ fileId: 'imported' })
    expect(given?.name).toBe('Læring & næring.samling')
    expect(given?.bytes.equals(bytes)).toBe(true)
    expect(existsSync(given?.filePath ?? '')).toBe(false)
  })

  it('answers with the library’s own problem', async () => {
    const response = await upload(await start({ importFile: async () => fail({ reason: 'notSamling' }) }), {})
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({ reason: 'notSamling' })
  })

  it('needs the token, our origin and the right address', async () => {
    const own = await start()
    const refused: readonly (readonly [number, Upload])[] = [
      [401, { headers: { Authorization: '' } }],
      [401, { headers: { Authorization: 'Bearer wrong' } }],
      [401, { headers: { Authorization: `Basic ${own.token.text}` } }],
      [403, { headers: { Origin: 'http://evil.example' } }],
      [404, { path: '/files' }],
      [404, { path: '/files?name=' }],
      [404, { path: `/files?name=${'a'.repeat(201)}` }],
      [404, { path: '/files/?name=a' }],
      [404, { path: '/?name=a' }],
      [404, { path: '/lists/' }],
      [404, { path: `/lists?name=a&client=${'a'.repeat(201)}` }],
      [401, { path: '/lists', headers: { Authorization: '' } }],
      [403, { path: '/lists', headers: { Origin: 'http://evil.example' } }],
    ]
    for (const [status, wanted] of refused)
      expect((await upload(own, wanted)).status, JSON.stringify(wanted)).toBe(status)
    expect(given).toBeUndefined()
  })

  it('is told that it is too large, whether it says its size or not', async () => {
    const own = await start({ limits: { upload: { maxBytes: 1000, idleMs: 1000 } } })
    expect((await upload(own, { body: 'x'.repeat(1000) })).status).toBe(200)
    const tooLarge = await upload(own, { body: 'x'.repeat(1001) })
    expect([tooLarge.status, await tooLarge.json()]).toEqual([413, { reason: 'tooLarge' }])
    const stream = new Blob(['x'.repeat(2000)]).stream()
    const init = {
      method: 'POST',
      body: stream,
      duplex: 'half' as const,
      headers: { Origin: `http://127.0.0.1:${own.port}`, Authorization: `Bearer ${own.token.text}` },
    }
    expect((await fetch(`http://127.0.0.1:${own.port}/files?name=a`, init)).status).toBe(413)
  })

  it('of a list is read, answered, and kept nowhere', async () => {
    const list = { sheets: [{ name: 'Ark', rows: [['Havn']], rowCount: 1 }] }
    let seen = { filePath: '', fileId: '', clientId: '' }
    const readWorkbook: TestServerOptions['readWorkbook'] = async (filePath, by) => {
      seen = { filePath, ...by }
      const isGood = readFileSync(filePath, 'utf8') === 'good'
      return isGood ? succeed({ kind: 'list', list }) : fail({ reason: 'notWorkbook' })
    }
    const own = await start({ readWorkbook })
    const good = await upload(own, {
      path: '/lists?name=a.xlsx&network=Viken.samling&client=w1',
      body: 'good',
    })
    expect([good.status, await good.json()]).toEqual([200, { kind: 'list', list }])
    expect([existsSync(seen.filePath), seen.fileId, seen.clientId]).toEqual([false, 'Viken.samling', 'w1'])
    const bad = await upload(own, { path: '/lists?name=a.xlsx', body: 'bad' })
    expect([bad.status, await bad.json()]).toEqual([422, { reason: 'notWorkbook' }])
    expect(given).toBeUndefined()
  })

  it('far beyond the limit is cut off', async () => {
    const own = await start({ limits: { upload: { maxBytes: 1000, idleMs: 1000 } } })
    const body = new ReadableStream({
      async pull(controller) {
        // Sender and server share this thread: an endless body must leave it now and then.
        await new Promise((resolve) => setImmediate(resolve))
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    const init = {
      method: 'POST',
      body,
      duplex: 'half' as const,
      headers: { Origin: `http://127.0.0.1:${own.port}`, Authorization: `Bearer ${own.token.text}` },
    }
    await expect(fetch(`http://127.0.0.1:${own.port}/files?name=a`, init)).rejects.toThrow()
    expect(given).toBeUndefined()
  })

  it('that has arrived is answered, however long the library takes to look at it', async () => {
    const slowly = async () => {
      await wait(400)
      return succeed({ fileId: 'imported' })
    }
    const own = await start({ importFile: slowly, limits: { upload: { maxBytes: 1000, idleMs: 100 } } })
    expect((await upload(own, {})).status).toBe(200)
  })

  it('that stands still is given up', async () => {
    const own = await start({ limits: { upload: { maxBytes: 1000, idleMs: 100 } } })
    const head = `POST /files?name=a HTTP/1.1\r\nHost: 127.0.0.1:${own.port}\r\nOrigin: http://127.0.0.1:${own.port}\r\nAuthorization: Bearer ${own.token.text}\r\nContent-Length: 500\r\n\r\nabc`
    // Left to itself it would hold on for ten minutes, far past this test's own limit.
    await new Promise((resolve) => {
      const socket = connect(own.port, '127.0.0.1', () => socket.write(head))
      socket.on('error', () => socket.destroy())
      socket.on('close', resolve)
    })
    expect(given).toBeUndefined()
  })
})

describe('a picture', () => {
  it('reaches the host with its bytes and its name, and the answer says where it lies', async () => {
    const seen: { name: string; text: string }[] = []
    const own = await start({
      savePicture: async (bytes, name) => {
        seen.push({ name, text: Buffer.from(bytes).toString('utf8') })
        return succeed({ fileName: name, path: `/export/${name}` })
      },
    })
    const response = await upload(own, {
      body: 'bildet',
      path: `/pictures?name=${encodeURIComponent('Ås.png')}`,
    })
    expect([response.status, await response.json()]).toEqual([
      200,
      { fileName: 'Ås.png', path: '/export/Ås.png' },
    ])
    expect(seen).toEqual([{ name: 'Ås.png', text: 'bildet' }])
  })

  it('for an export comes with both names, and the answer is the host’s', async () => {
    const seen: string[] = []
    const own = await start({
      keepPicture: (exportId, municipalityId, bytes) => {
        seen.push(exportId, municipalityId, Buffer.from(bytes).toString('utf8'))
        return seen.length > 3 ? fail({ reason: 'tooLarge' }) : succeed({})
      },
    })
    const name = encodeURIComponent(exportPictureName('export1', 'moss'))
    const path = `${EXPORT_PICTURE_PATH}?name=${name}`
    const response = await upload(own, { body: 'bildet', path })
    expect([response.status, await response.json()]).toEqual([200, {}])
    expect(seen).toEqual(['export1', 'moss', 'bildet'])
    expect((await upload(own, { path })).status).toBe(413)
    expect((await upload(own, { path, headers: { Authorization: '' } })).status).toBe(401)
  })

  it('is refused without the token, and a full disk is answered as such', async () => {
    const own = await start({ savePicture: async () => fail({ reason: 'full' }) })
    const path = '/pictures?name=a.png'
    expect((await upload(own, { path, headers: { Authorization: '' } })).status).toBe(401)
    const response = await upload(own, { path })
    expect([response.status, await response.json()]).toEqual([422, { reason: 'full' }])
  })
})
