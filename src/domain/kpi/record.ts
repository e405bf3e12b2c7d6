/** What a KPI is about. */
export type Category =
  | 'acquisition'
  | 'activation'
  | 'retention'
  | 'revenue'
  | 'service_quality'
  | 'user_experience'
  | 'efficiency'
  | 'people'
  | 'learning';

/** Where on the customer's way the number is found. */
export type JourneyStage = 'signup' | 'onboarding' | 'usage' | 'support' | 'repurchase';

/** How far the owner can move the number. */
export type Control = 'direct' | 'shared' | 'outside';

export type Collection = 'automatic' | 'manual';

/** How often people look at it together. */
export type ReviewCycle = 'week' | 'month' | 'quarter';
