import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './globals.css'

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
  // The words are painted in the size-adjusted fallback at once; a preload would delay them on a slow line.
  preload: false,
})

export const metadata: Metadata = {
  title: { default: 'Runwhere', template: '%s · Runwhere' },
  description: 'EC2 or Lambda, and why? Decisions asked again just before they are forgotten.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#141416' },
  ],
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Each request has a script nonce of its own, so no page is made beforehand.
  await connection()
  return (
    <html lang="en" className={`${inter.variable} font-sans`}>
      <body>
        {children}
        {await contentProblems()}
      </body>
    </html>
  )
}

/** Imported only where it is shown: it is no part of what is built. */
async function contentProblems(): Promise<ReactNode> {
  if (process.env.NODE_ENV !== 'development') return null
  const { ContentProblems } = await import('./_dev/content-problems.tsx')
  return <ContentProblems />
}
