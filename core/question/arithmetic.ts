/**
 * What is wrong with a check such as `30000 * 2 / 3600 <= 1000`, if anything: two sides of numbers, `+ - * /` and brackets,
 * and between them `<= >= < >`, `=` (to nine digits) or `~`: rounded to the digits with which the right side is written.
 */
export const objectToCheck = (text: string): string | null => {
  if (text.length > MAX_LENGTH) return `shorten this check to ${MAX_LENGTH} characters at most`
  const reader: Reader = { text, tokens: tokensOf(text), at: 0, depth: 0 }
  const left = readSum(reader)
  if (left.tag === 'fault') return left.message
  const relation = reader.tokens[reader.at]
  if (!isRelation(relation)) return expected(reader, '+ - * / or one of <= >= < > = ~').message
  reader.at++
  const start = reader.at
  const right = readSum(reader)
  if (right.tag === 'fault') return right.message
  if (reader.at < reader.tokens.length) return expected(reader, '+ - * / or the end').message

  const sides: Sides = {
    left: textBetween(reader, 0, start - 1),
    right: textBetween(reader, start, reader.tokens.length),
    relation: relation.text,
  }
  for (const [side, { value }] of [
    [sides.left, left],
    [sides.right, right],
  ] as const)
    if (!Number.isFinite(value)) return `${side} has no finite value: correct the check`
  if (sides.relation === '~' && !PLAIN.test(sides.right))
    return `write one number after ~, such as 17, 0.33 or 4.7e3, not ${sides.right}: correct the check`
  const error = left.error + right.error
  if (holds(sides, left.value, right.value, error)) return null
  return `${compared(sides, left.value, right.value, error)}: correct the check or the prose`
}

const MAX_LENGTH = 200
const MAX_DEPTH = 20

type Token = { readonly text: string; readonly start: number }

type Reader = { readonly text: string; readonly tokens: readonly Token[]; at: number; depth: number }

type Read = ({ readonly tag: 'value' } & Amount) | Fault

/** `error` is how far rounding may have led it astray: it grows with the largest number that was added on the way. */
type Amount = { readonly value: number; readonly error: number }

type Fault = { readonly tag: 'fault'; readonly message: string }

type Sides = { readonly left: string; readonly right: string; readonly relation: string }

/** A character that belongs to nothing is a token too, so that it can be named where it is not expected. */
const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index }))

const TOKEN = /\d+(?:\.\d+)?(?:e[+-]?\d+)?|[<>]=|\S/giu
const RELATIONS: readonly string[] = ['<=', '>=', '<', '>', '=', '~']

const isRelation = (token: Token | undefined): token is Token =>
  token !== undefined && RELATIONS.includes(token.text)

const readSum = (reader: Reader): Read => readChain(reader, ['+', '-'], readProduct)

const readProduct = (reader: Reader): Read => readChain(reader, ['*', '/'], readFactor)

const readChain = (
  reader: Reader,
  operators: readonly string[],
  readPart: (reader: Reader) => Read,
): Read => {
  let sum = readPart(reader)
  while (sum.tag === 'value') {
    const operator = reader.tokens[reader.at]?.text
    if (operator === undefined || !operators.includes(operator)) return sum
    reader.at++
    const next = readPart(reader)
    if (next.tag === 'fault') return next
    sum = { tag: 'value', ...calculate(sum, operator, next) }
  }
  return sum
}

const calculate = (left: Amount, operator: string, right: Amount): Amount => {
  if (operator === '*') {
    const error = Math.abs(left.value) * right.error + Math.abs(right.value) * left.error
    return rounded(left.value * right.value, error)
  }
  if (operator === '/') {
    const value = left.value / right.value
    return rounded(value, (left.error + Math.abs(value) * right.error) / Math.abs(right.value))
  }
  const value = operator === '+' ? left.value + right.value : left.value - right.value
  const sum = rounded(value, left.error + right.error)
  // What is left of 0.1 * 3 - 0.3 is nothing.
  return Number.isFinite(value) && Math.abs(value) <= sum.error ? { ...sum, value: 0 } : sum
}

const rounded = (value: number, error = 0): Amount => ({
  value,
  error: error + Number.EPSILON * Math.abs(value),
})

const readFactor = (reader: Reader): Read => {
  const token = reader.tokens[reader.at]?.text
  if (token === '-' || token === '(') {
    if (reader.depth === MAX_DEPTH)
      return { tag: 'fault', message: `nest at most ${MAX_DEPTH} brackets: simplify the check` }
    reader.at++
    reader.depth++
    const inner = token === '-' ? readFactor(reader) : readSum(reader)
    reader.depth--
    if (inner.tag === 'fault') return inner
    if (token === '-') return { ...inner, value: -inner.value }
    if (reader.tokens[reader.at]?.text !== ')') return expected(reader, '+ - * / or )')
    reader.at++
    return inner
  }
  if (token === undefined || !/^\d/.test(token)) return expected(reader, 'a number or (')
  reader.at++
  return { tag: 'value', ...rounded(Number(token)) }
}

const expected = (reader: Reader, what: string): Fault => {
  const token = reader.tokens[reader.at]
  const before = textBetween(reader, 0, reader.at)
  const where = before === '' ? 'at the start' : `after "${before}"`
  const found = token === undefined ? 'the end' : `"${token.text}"`
  return { tag: 'fault', message: `expected ${what} ${where}, not ${found}: correct the check` }
}

/** As it was written. */
const textBetween = ({ text, tokens }: Reader, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? text.length, tokens[to]?.start ?? text.length).trim()

/** A number and its sign; the groups are digits before and after the point, and the exponent. */
const PLAIN = /^-? *(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i

const holds = (sides: Sides, left: number, right: number, error: number): boolean => {
  switch (sides.relation) {
    case '<=':
      return left <= right || isSame(left, right, error)
    case '>=':
      return left >= right || isSame(left, right, error)
    case '<':
      return left < right && !isSame(left, right, error)
    case '>':
      return left > right && !isSame(left, right, error)
    case '=':
      return isSame(left, right, error)
    default:
      return roundsTo(left, sides.right)
  }
}

/** 0.1 + 0.2 and 0.3 differ in their last binary digit only; after a difference of large numbers more digits are off. */
const isSame = (left: number, right: number, error: number): boolean =>
  Math.abs(left - right) <= Math.max(1e-9 * Math.max(Math.abs(left), Math.abs(right)), error)

const roundsTo = (value: number, written: string): boolean => {
  const [, whole = '', decimals = '', exponent = '0'] = PLAIN.exec(written) ?? []
  const place = decimals.length - Number(exponent)
  const scaled = place < 0 ? value / 10 ** -place : value * 10 ** place
  // Half a digit is rounded away from zero, as people do, also where its binary form falls short of half.
  const nearest = Math.sign(scaled) * Math.round(Math.abs(Number(scaled.toPrecision(15))))
  return nearest === Number(whole + decimals) * (written.startsWith('-') ? -1 : 1)
}

const compared = (sides: Sides, left: number, right: number, error: number): string => {
  const digits = [4, 6, 8, 10, 12].find(
    (count) => !holds(sides, Number(shown(left, count)), Number(shown(right, count)), error),
  )
  const leftSide = PLAIN.test(sides.left) ? `${sides.left} is` : `${sides.left} is ${shown(left, digits)},`
  const rightSide = PLAIN.test(sides.right) ? sides.right : `${sides.right}, which is ${shown(right, digits)}`
  return `${leftSide} not ${sides.relation} ${rightSide}`
}

/** With as many digits as tell the sides apart; a whole number in full. */
const shown = (value: number, digits = 15): string => {
  if (Number.isInteger(value)) return String(value)
  const whole = Math.trunc(Math.abs(value)).toString().length
  return String(Number(value.toPrecision(Math.min(Math.max(digits, whole), 15))))
}
