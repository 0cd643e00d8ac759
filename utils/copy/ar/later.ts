import type { Words } from '../words';

export const LATER: Words['first']['LATER'] = {
  failed: 'لا يمكن فتح هذا هنا. يمكنك إغلاق النافذة وفتحها من جديد: لم يضع شيء.',
};
