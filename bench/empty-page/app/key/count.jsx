'use client'

import { useEffect, useState } from 'react'

/** The least that can answer a key. */
export function Count() {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const grow = () => setCount((before) => before + 1)
    document.addEventListener('keydown', grow)
    return () => document.removeEventListener('keydown', grow)
  }, [])
  return <h1>{count}</h1>
}
