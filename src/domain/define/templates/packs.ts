import type { TemplateKey } from './templates';

/** What a pack is for: a team’s function, a kind of business, an objective’s key results, or worked goals. */
export type PackKind = 'function' | 'business' | 'objective' | 'goal';

export interface TemplatePack {
  kind: PackKind;
  kpis: readonly TemplateKey[];
}

export type PackKey =
  | 'sales'
  | 'marketing'
  | 'people'
  | 'support'
  | 'operations'
  | 'product'
  | 'delivery_app'
  | 'e_commerce'
  | 'saas'
  | 'cafe'
  | 'fitness'
  | 'fashion'
  | 'logistics'
  | 'organisation_objective'
  | 'team_objective'
  | 'person_objective'
  | 'turnarounds'
  | 'company_goals'
  | 'smart_goals';

/** KPIs that are taken into the register together; one may be in several packs. */
export function templatePacks(): Readonly<Record<PackKey, TemplatePack>> {
  return {
    sales: {
      kind: 'function',
      kpis: [
        'quarterly_sales',
        'new_contracts',
        'renewal_rate',
        'opportunity_conversion',
        'deal_size',
        'sales_cycle',
      ],
    },
    marketing: {
      kind: 'function',
      kpis: ['monthly_leads', 'campaign_conversion', 'visitor_growth', 'ad_inquiries'],
    },
    people: {
      kind: 'function',
      kpis: ['time_to_hire', 'probation_passed', 'staff_turnover', 'staff_satisfaction'],
    },
    support: {
      kind: 'function',
      kpis: ['answer_time', 'tickets_resolved', 'repeat_inquiries', 'csat_score'],
    },
    operations: {
      kind: 'function',
      kpis: ['order_lead_time', 'on_time_delivery', 'sla_compliance', 'inventory_turnover'],
    },
    product: {
      kind: 'function',
      kpis: [
        'monthly_active_users',
        'activation_rate',
        'seven_day_retention',
        'key_feature_reach',
        'store_rating',
      ],
    },
    delivery_app: {
      kind: 'business',
      kpis: ['app_signups', 'first_order_conversion', 'reorder_rate'],
    },
    e_commerce: {
      kind: 'business',
      kpis: ['shop_visitors', 'cart_abandonment', 'average_order_value', 'shop_conversion'],
    },
    saas: {
      kind: 'business',
      kpis: [
        'monthly_active_users',
        'subscription_churn',
        'subscriber_value',
        'net_revenue_retention',
      ],
    },
    cafe: {
      kind: 'business',
      kpis: ['guest_return_rate', 'average_ticket', 'guest_satisfaction'],
    },
    fitness: { kind: 'business', kpis: ['membership_renewal', 'visits_per_member'] },
    fashion: { kind: 'business', kpis: ['sell_through', 'return_rate', 'repurchase_rate'] },
    logistics: { kind: 'business', kpis: ['delivery_errors', 'on_time_delivery'] },
    organisation_objective: {
      kind: 'objective',
      kpis: ['seven_day_retention', 'key_feature_reach', 'store_rating'],
    },
    team_objective: {
      kind: 'objective',
      kpis: ['feature_use_in_seven_days', 'onboarding_completion', 'new_user_churn'],
    },
    person_objective: {
      kind: 'objective',
      kpis: ['improvements_shipped', 'analysis_reports', 'screen_exit_rate'],
    },
    turnarounds: {
      kind: 'goal',
      kpis: ['recovery_time', 'complaints_halved', 'completion_rate', 'churn_halved'],
    },
    company_goals: {
      kind: 'goal',
      kpis: ['annual_sales_growth', 'new_customers', 'deal_size', 'signup_growth', 'churn_limit'],
    },
    smart_goals: {
      kind: 'goal',
      kpis: [
        'sales_in_three_months',
        'survey_score',
        'customers_in_a_year',
        'repurchase_rate',
        'satisfied_customers',
        'visitors_in_six_months',
        'follower_growth',
        'brand_searches',
        'complaints_reduced',
        'conversion_rate',
        'sales_this_year',
        'growth_this_year',
      ],
    },
  };
}

export function isTemplatePack(name: string): name is PackKey {
  return Object.prototype.hasOwnProperty.call(templatePacks(), name);
}
