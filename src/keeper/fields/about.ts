import type { Field } from './field.js';

/** What an organisation is. The name is last, because other headings contain it. */
export const ABOUT_FIELDS: readonly Field[] = [
  { id: 'logo', en: 'Logo', cy: 'Logo', exact: 'logo url|image|picture|llun', within: 'logo' },
  {
    id: 'checks',
    en: 'Link checks',
    cy: 'Gwiriadau dolenni',
    exact: 'checks',
  },
  {
    id: 'source_text',
    en: 'As first written',
    cy: 'Fel yr ysgrifennwyd',
    exact: 'source text',
  },
  {
    id: 'organization_identifiers',
    variant: 'GB-CHC',
    en: 'Charity number',
    cy: 'Rhif elusen',
    exact: 'registered charity number|charity no|charity registration number|charity registration',
    within: 'charity number|charity no|rhif elusen',
  },
  {
    id: 'organization_identifiers',
    variant: 'GB-COH',
    en: 'Company number',
    cy: 'Rhif cwmni',
    exact: 'registered company number|company no|company registration number',
    within: 'company number|rhif cwmni',
  },
  {
    id: 'organization_identifiers',
    en: 'Identifiers',
    cy: 'Dynodwyr',
    exact: 'organisation identifiers|organisation identifier|registration number',
  },
  {
    id: 'parent_organization_id',
    en: 'Parent organisation',
    cy: 'Rhiant-sefydliad',
    exact:
      'parent organisation id|parent|parent id|part of|umbrella organisation|run by|managed by',
    within: 'parent organisation|umbrella organisation',
  },
  {
    id: 'category_ids',
    en: 'Category',
    cy: 'Categori',
    exact:
      'categories|category id|category ids|type|types|kind|sector|theme|themes|topic|topics|' +
      'section|organisation type|type of organisation|categoriau|math|math o sefydliad|thema|adran',
    within: 'category|categories|type of organisation|kind of organisation|theme|categori',
  },
  {
    id: 'phases',
    en: 'Phases',
    cy: 'Cyfnodau ysgol',
    exact:
      'phase|school phase|school phases|education phase|for whom|key stage|key stages|age group|age groups|' +
      'ages|age range|cyfnod|cyfnodau|cyfnod ysgol|grwp oedran',
    within: 'phase|phases|key stage|key stages|age group|age groups|age range|cyfnod',
  },
  {
    id: 'offers',
    en: 'Offers',
    cy: 'Yr hyn a gynigir',
    exact:
      'offer|what they offer|what it offers|what is offered|help offered|support offered|' +
      'type of support|type of help|cynnig|cynigion',
    within: 'offer|offers|offered|gynigir|cynnig',
  },
  {
    id: 'services',
    en: 'Services',
    cy: 'Gwasanaethau',
    exact: 'service|service name|programmes|programme|projects|gwasanaeth',
  },
  {
    id: 'description',
    en: 'Description',
    cy: 'Disgrifiad',
    exact:
      'about|about us|about them|summary|details|what they do|what we do|what it does|info|' +
      'information|activities|charity activities|blurb|overview|short description|full description|profile|text|' +
      'ynglyn a|amdanom ni|crynodeb|gwybodaeth|manylion',
    within:
      'description|describe|what you do|what do you do|what does your organisation do|' +
      'about your organisation|about the organisation|summary|disgrifiad|disgrifiwch',
  },
  {
    id: 'alternate_name',
    en: 'Also known as',
    cy: 'Enw arall',
    exact:
      'alternate name|alternative name|other name|other names|known as|aka|acronym|abbreviation|' +
      'short name|trading name|trading as',
    within: 'also known as|acronym|alternative name|other name|enw arall',
  },
  {
    id: 'name_source',
    en: 'Name source',
    cy: 'Ffynhonnell yr enw',
    exact: '',
  },
  {
    id: 'status',
    en: 'Status',
    cy: 'Statws',
    exact: 'active|organisation status',
  },
  {
    id: 'alert',
    en: 'Alert',
    cy: 'Rhybudd',
    exact: 'alerts|warning|notice|important notice',
  },
  {
    id: 'assured_date',
    en: 'Checked on',
    cy: 'Gwiriwyd ar',
    exact:
      'assured date|checked|date checked|last checked|reviewed|last reviewed|date reviewed|' +
      'verified|last verified|date verified|dyddiad gwirio|gwiriwyd',
  },
  {
    id: 'last_modified',
    en: 'Last changed',
    cy: 'Newidiwyd ddiwethaf',
    exact: 'last modified|modified|updated|last updated|date updated|diweddarwyd',
  },
  { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'organisation id|org id|ref|reference' },
  {
    id: 'name',
    en: 'Name',
    cy: 'Enw',
    exact:
      'organisation|organisations|organisation name|org name|org|name of organisation|' +
      'name of the organisation|organisations name|display name|title|charity|charity name|' +
      'company|company name|group|group name|partner|partner name|partner organisation|provider|' +
      'provider name|school|school name|agency|sefydliad|sefydliadau|enw sefydliad|enwr sefydliad',
    within: 'name|enw|organisation called',
  },
];
