import { z } from 'zod'

// The `error` texts complete "… must be" (checkShape).

export const ID = z
  .string({ error: 'a kebab-case id' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'in kebab-case: small letters, digits and single dashes' })

export const IDS = z.array(z.string({ error: 'an id' }), { error: 'a list of ids, such as [one, two]' })

export const WORDS = z
  .string({ error: 'words (in quotes if they look like a number)' })
  .min(1, { error: 'words' })

export const HTTPS = z
  .string({ error: 'an https address' })
  .refine((text) => isHttps(text), { error: 'an https address' })

export const DATE = z.iso.date({ error: 'a date such as 2026-07-01' })

export const isHttps = (address: string): boolean => /^https:\/\//i.test(address) && URL.canParse(address)
