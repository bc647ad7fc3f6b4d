import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A WAV file of seven seconds in which somebody speaks, is silent for two seconds, and speaks again. */
export function spokenFile(): string {
  const file = join(tmpdir(), 'runwhere-e2e-spoken.wav')
  const samples = Buffer.alloc(2 * RATE * SECONDS)
  for (let at = 0; at < RATE * SECONDS; at++) {
    const second = at / RATE
    const speaks = (second > 0.5 && second < 2) || (second > 4 && second < 5.5)
    const wave = Math.sin(2 * Math.PI * 180 * second) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * second))
    samples.writeInt16LE(Math.round((speaks ? 9000 : 4) * wave), 2 * at)
  }
  writeFileSync(file, Buffer.concat([headerOf(samples.length), samples]))
  return `${file}`
}

const RATE = 48_000
const SECONDS = 7

/** One channel of 16 bits. */
function headerOf(bytes: number): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(2 * RATE, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(bytes, 40)
  return header
}
