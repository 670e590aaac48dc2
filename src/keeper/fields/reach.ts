import type { Field } from './field.js';

/** The variant of a column that has only the last part of a person's name. */
export const FAMILY = 'family';

/** How an organisation is reached. */
export const REACH_FIELDS: readonly Field[] = [
  {
    id: 'contact.email',
    en: 'Contact email',
    cy: 'E-bost y cyswllt',
    exact: 'contact email address|email of contact|ebost cyswllt|cyfeiriad ebost cyswllt',
    within: 'contact email|contacts email',
    orElse: 'email',
  },
  {
    id: 'contact.phone',
    en: 'Contact phone',
    cy: 'Ffôn y cyswllt',
    exact: 'contact phone number|contact telephone|contact tel|ffon cyswllt',
    within: 'contact telephone|contact phone|contacts phone|contacts telephone',
    orElse: 'phones',
  },
  {
    id: 'contact.title',
    en: 'Contact role',
    cy: 'Rôl y cyswllt',
    exact: 'contact title|contact job title|contact position|job title|role|position|rol|swydd',
    within: 'job title|your role|swydd',
  },
  {
    id: 'contact.name',
    en: 'Contact name',
    cy: 'Enw’r cyswllt',
    exact:
      'contact|contact person|main contact|named contact|lead contact|first name|forename|' +
      'given name|contact first name|contact forename|main contact first name|' +
      'main contact forename|enw cyswllt|cyswllt|enw cyntaf',
    within: 'contact name|contact person|contacts name|name of contact|your name|main contact',
  },
  {
    id: 'contact.name',
    variant: FAMILY,
    en: 'Contact surname',
    cy: 'Cyfenw’r cyswllt',
    exact:
      'surname|last name|family name|contact last name|contact family name|main contact surname|' +
      'main contact last name|cyfenw|cyfenw cyswllt',
  },
  {
    id: 'additional_emails',
    en: 'Other emails',
    cy: 'E-byst eraill',
    exact: 'additional emails|additional email|other email|second email|other email addresses',
  },
  {
    id: 'email',
    en: 'Email',
    cy: 'E-bost',
    exact:
      'email address|email addresses|emails|mail|general email|enquiries email|public email|' +
      'cyfeiriad ebost|cyfeiriad e bost',
    within: 'email|ebost',
  },
  {
    id: 'additional_websites',
    en: 'Other websites',
    cy: 'Gwefannau eraill',
    exact:
      'additional websites|additional website|other website|second website|blog|facebook?|' +
      'facebook page?|instagram?|linkedin?|youtube?|youtube channel?|social media?',
  },
  {
    id: 'website',
    en: 'Website',
    cy: 'Gwefan',
    exact:
      'web|site|school website|url|www|uri|websites|web address|website address|website url|web page|webpage|' +
      'homepage|home page|link|web link|internet|cyfeiriad gwefan|cyfeiriad y wefan|dolen|y we',
    within: 'website|web address|web page|url|homepage|home page|gwefan|wefan',
  },
  {
    id: 'phones',
    variant: 'fax',
    en: 'Fax',
    cy: 'Ffacs',
    exact: 'fax number|fax no|rhif ffacs',
    within: 'fax|ffacs',
  },
  {
    id: 'phones',
    variant: 'cell',
    en: 'Mobile',
    cy: 'Ffôn symudol',
    exact: 'mobile phone|mobile number|mobile phone number|mobile no|mob|cell|cell phone|symudol',
    within: 'mobile|cell phone|symudol',
  },
  {
    id: 'phones',
    variant: 'textphone',
    en: 'Textphone',
    cy: 'Ffôn testun',
    exact: 'minicom|text phone|typetalk',
    within: 'textphone|minicom',
  },
  {
    id: 'phones',
    variant: 'text',
    en: 'Text messages',
    cy: 'Negeseuon testun',
    exact: 'sms|text number',
  },
  {
    id: 'phones',
    en: 'Phone',
    cy: 'Ffôn',
    exact:
      'phones|telephone|telephones|tel|ph|ph no|ph number|tel nos|telephone nos|phone nos|telephone number|phone number|tel no|telephone no|phone no|' +
      'tel number|landline|switchboard|helpline|contact number|contact no|number?|phone numbers|' +
      'telephone numbers|rhif ffon|rhif|teleffon|rhif cyswllt',
    within: 'telephone|phone|phone number|contact number|helpline|tel|ffon|teleffon',
  },
];
