interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}

/**
 * Whether the page around this one lets it use a feature (Permissions Policy). Only Chromium can
 * tell beforehand. In other browsers the answer is yes.
 */
function isPermitted(feature: 'clipboard-write' | 'web-share'): boolean {
  const { featurePolicy } = document as { featurePolicy?: FeaturePolicy };
  return featurePolicy?.allowsFeature(feature) ?? true;
}

export const canCopy = (): boolean => isPermitted('clipboard-write');

/** Without a share sheet, the elements copy. */
export const canShare = (): boolean =>
  'share' in navigator ? isPermitted('web-share') : canCopy();
