/**
 * Records that every feed holds, spread evenly and in this order, so that each query of the table of
 * right answers has at least one. The last one is always the feed's last record: it is found only by
 * a search that has read everything.
 */
export const planted = [
  {
    name: 'École élémentaire Jean Moulin',
    description: 'Une école publique qui cherche une classe partenaire.',
    countries: ['FR'],
  },
  {
    name: 'Université de Dijon, bureau des échanges',
    description: 'Accueille et envoie des classes de langues.',
    countries: ['FR', 'BE'],
  },
  {
    name: 'University Partnership Office',
    description: 'Pairs departments of education that train teachers.',
    countries: ['ET', 'GB'],
  },
  {
    name: 'Children’s Villages Link',
    description: 'Letters and drawings between classes of eight-year-olds.',
    countries: ['KE'],
  },
  {
    name: 'Arts & Crafts Exchange',
    description: 'Boxes of classroom work that travel between schools.',
    countries: ['PE'],
  },
  {
    name: '上海国际大学交流中心',
    description: '为中学和大学寻找海外伙伴。',
    countries: ['CN'],
  },
  {
    name: 'โรงเรียนบ้านหนองบัว',
    description: 'โครงการแลกเปลี่ยนนักเรียนและครู',
    countries: ['TH'],
  },
  {
    name: 'हिन्दी विद्यालय संघ',
    description: 'विद्यालयों के बीच साझेदारी के लिए सहायता।',
    countries: ['IN'],
  },
  {
    name: 'مدرسة السلام الثانوية',
    description: 'تبحث عن مدارس شريكة في أوروبا.',
    countries: ['JO'],
  },
  {
    name: 'Quokka Lighthouse Trust',
    description: 'Small grants for a first visit.',
    countries: ['AU'],
  },
];
