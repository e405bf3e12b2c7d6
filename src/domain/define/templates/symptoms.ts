import type { TemplateKey } from './templates';

/** What people notice first. */
export type Symptom =
  | 'conversion_falls'
  | 'few_new_customers'
  | 'orders_late'
  | 'retention_falls'
  | 'signups_without_use'
  | 'sales_without_repurchase'
  | 'fast_answers_same_satisfaction'
  | 'visits_without_sales'
  | 'returns_rise'
  | 'staff_leave';

/** The KPIs to look at, the likeliest cause first. What to try is in the texts. */
export function kpisOfSymptoms(): Readonly<Record<Symptom, readonly TemplateKey[]>> {
  return {
    conversion_falls: ['conversion_rate', 'cart_abandonment', 'screen_exit_rate'],
    few_new_customers: ['monthly_leads', 'opportunity_conversion', 'sales_cycle', 'new_contracts'],
    orders_late: ['on_time_delivery', 'order_lead_time', 'inventory_turnover', 'sla_compliance'],
    retention_falls: ['seven_day_retention', 'subscription_churn', 'csat_score'],
    signups_without_use: ['activation_rate', 'onboarding_completion', 'new_user_churn'],
    sales_without_repurchase: ['repurchase_rate', 'reorder_rate', 'guest_return_rate'],
    fast_answers_same_satisfaction: ['csat_score', 'tickets_resolved', 'repeat_inquiries'],
    visits_without_sales: ['conversion_rate', 'cart_abandonment', 'average_order_value'],
    returns_rise: ['return_rate', 'delivery_errors', 'complaints_reduced'],
    staff_leave: ['staff_turnover', 'staff_satisfaction', 'time_to_hire'],
  };
}
