import { answerField, came, inquiryField, openInterview } from './interviewing.ts'
import { expect, test } from './test.ts'
import { expectUsable } from './usable.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a screen 320 px wide, in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

    test('an interview can be set up and taken', async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto('/interview')
      await expectUsable(page)
      await page.goto('/interview/invite')
      await expectUsable(page)
      await openInterview(page)
      await expectUsable(page)
      await page.getByRole('button', { name: 'Begin' }).tap()
      await answerField(page).fill('The host cares, and a warm drink takes time.')
      await expectUsable(page)
      await page.getByRole('button', { name: 'Hand in' }).tap()
      await expect(came(page)).toBeVisible()
      await expectUsable(page)
      await page.getByRole('button', { name: /^(Go on|Next round)/ }).tap()

      await inquiryField(page).fill('Is the guest allergic to a herb?')
      await page.getByRole('button', { name: 'Ask' }).tap()
      await expect(page.getByRole('log')).toContainText('peppermint')
      await page.getByText('Coffee', { exact: true }).tap()
      await page.locator('label', { hasText: 'Fairly' }).tap()
      await answerField(page).fill('It is hot, and it is made in a few minutes.')
      await expectUsable(page)
      await page.getByRole('button', { name: 'Hand in' }).tap()
      await expect(came(page)).toBeVisible()
      await page.getByText('The question again').tap()
      await expectUsable(page)
      await page.getByRole('button', { name: /^Go on/ }).tap()
      await page.getByRole('button', { name: 'Pause' }).tap()
      await expectUsable(page)
      await page.getByRole('button', { name: 'Go on' }).tap()
      await page.getByRole('button', { name: 'End the interview' }).tap()
      await expectUsable(page)
    })
  })
}
