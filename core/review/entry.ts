/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** Days since 1970-01-01 of a local calendar day that starts at the learner's cut-off hour. */
export type StudyDay = number

/** How a learner's days are cut. */
export type Clock = {
  /** IANA name. */
  readonly timeZone: string
  /** 0 to 23: the local hour at which a study day starts. */
  readonly cutoffHour: number
}

export const GRADES = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof GRADES)[number]

export type Phase = 'new' | 'learning' | 'review' | 'relearning'

/** FSRS state of a card: a fold over its log. */
export type Memory = NewMemory | SeenMemory

export type NewMemory = { readonly phase: 'new' }

export type SeenMemory = {
  readonly phase: 'learning' | 'review' | 'relearning'
  /** Days until retrievability is 90 %. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  /** (Re)learning cards are due at this minute; cards in review on `dueDay`. */
  readonly due: Instant
  readonly dueDay: StudyDay
  /** Index into the (re)learning steps. */
  readonly step: number
  /** Whole study days from the last review to `dueDay`. */
  readonly scheduledDays: number
  readonly reps: number
  readonly lapses: number
  readonly lastReviewedAt: Instant
  readonly lastStudyDay: StudyDay
}

/** FSRS-6 weights and the share of cards that should be remembered when due. */
export type Rules = {
  readonly parameterSetId: string
  /** 21 numbers. */
  readonly weights: readonly number[]
  /** 0.7 to 0.97. */
  readonly desiredRetention: number
}

/** How sure the learner said to be, before the answer was shown. */
export const CONFIDENCES = ['guessing', 'fairly', 'certain'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const SOURCES = ['study', 'quiz', 'interview', 'import'] as const
export type Source = (typeof SOURCES)[number]

/** What the learner answered; which fields are there depends on the kind of question. */
export type Answer = {
  readonly choice?: string
  readonly reasons?: readonly string[]
  readonly confidence?: Confidence
  /** Words typed for an explain or a recall question. */
  readonly words?: string
  /** Indices of the key points the learner ticked as said. */
  readonly ticks?: readonly number[]
  /** "I knew it" or "I did not", where nothing was typed. */
  readonly knew?: boolean
  readonly estimate?: number
  /** Signed, as a share of the right value: 0.1 is 10 % too high. */
  readonly error?: number
  /** From which the parameters were drawn. */
  readonly seed?: string
}

/** One line of the log as replay needs it. */
export type LogEntry = {
  readonly id: string
  readonly kind: 'review' | 'reset'
  readonly at: Instant
  /** Null for a reset. */
  readonly grade: Grade | null
  readonly studyDay: StudyDay
  readonly zoneOffsetMinutes: number
  readonly cutoffHour: number
  readonly rules: Rules
  /**
   * The interval that was promised for the grade, where it is another than the card's own fuzz gives. It holds where the
   * fuzz could have chosen it.
   */
  readonly placedDays: number | null
}
