/**
 * The value of Chromium's switch `enable-features` with one more: a switch that is set again
 * replaces what the user set.
 */
export const withFeature = (features: string, feature: string): string =>
  [...new Set([...features.split(','), feature])].filter(Boolean).join(',');
