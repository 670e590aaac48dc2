import type { LocalePart } from './words.js';

/** Every word of the optional features, by what it is called: their scripts have English and Welsh ones. */
export type FeatureKey =
  | 'checkedOn'
  | 'showFound'
  | 'keep'
  | 'shortlist'
  | 'emptyShortlist'
  | 'unlisted'
  | 'tooMany'
  | 'yourNotes'
  | 'print'
  | 'shareShortlist'
  | 'emptyIt'
  | 'report'
  | 'whatIsWrong'
  | 'itSays'
  | 'itShouldSay'
  | 'orgName'
  | 'orgText'
  | 'sendCorrection'
  | 'cancel'
  | 'correctionOf'
  | 'toApply'
  | 'mailOpened'
  | 'thanks'
  | 'notSent'
  | 'tooLong'
  | 'plan'
  | 'noPartner'
  | 'ourAims'
  | 'theirAims'
  | 'agreement'
  | 'people'
  | 'review'
  | 'printPlan'
  | 'savePlan'
  | 'saveReminder'
  | 'lookAgain'
  | 'moreWays'
  | 'openMap';

/** These words in another language, which `locales/ar-features.js` and so on have. */
export interface FeaturePart extends LocalePart {
  readonly words: Readonly<Record<FeatureKey, string>> & NonNullable<LocalePart['words']>;
}
