/** `{{fact-id}}` or `{{param}}`. */
export const PLACEHOLDER = /\{\{([a-zA-Z0-9-]+)\}\}/g

/** A text that is one placeholder and nothing else; the group is its name. */
export const PLACEHOLDER_ONLY = /^\{\{([a-zA-Z0-9-]+)\}\}$/

/** Splits a text into placeholders and what stands between them. */
export const SPLIT_AT_PLACEHOLDER = /(\{\{[a-zA-Z0-9-]+\}\})/

/** A placeholder, or whatever looks like one that went wrong. */
export const BRACES = /\{\{[^{}]*\}\}|\{\{|\}\}/g
