import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('sw', {
  'comments-heading': 'Maoni',
  'comments-loading': 'Maoni yanapakiwa…',
  'comments-none': 'Bado hakuna maoni.',
  'comments-more': 'Onyesha maoni zaidi',
  'comments-you': 'Umeingia kama {name}.',
  'comments-out': 'Toka',
  'comments-label': 'Maoni yako',
  'comments-hint':
    'Usiandike chochote kinachoonyesha mwanafunzi ni nani. Maoni yanaweza kusomwa kabla ya kuonekana.',
  'comments-send': 'Tuma',
  'comments-awaiting': 'Inasubiri idhini',
  'comments-sent': 'Asante. Wengine wataona maoni yako mara tu yatakapoidhinishwa.',
  'comments-report': 'Ripoti',
  'comments-reported': 'Asante. Wanaoendesha tovuti hii wataangalia maoni haya.',
  'comments-remove': 'Futa',
  'comments-sure': 'Futa kabisa',
  'comments-removed': 'Maoni yako yamefutwa.',
  'comments-private':
    'Inaonekana kuna nambari ya simu au barua pepe katika maandishi yako, na kila mtu anaweza kuyasoma. Unaweza kuyabadilisha, au kuyatuma yalivyo.',
  'comments-anyway': 'Tuma yalivyo',
  'comments-empty': 'Andika kitu kwanza.',
  'comments-long': 'Ni ndefu mno: herufi {n} ndizo nyingi zaidi.',
  'comments-tab':
    'Maandishi yako yanabaki hapa. Kuingia kunafungua kichupo kipya: rudi kwenye hiki ili kutuma.',
  'comments-log-in': 'Hujaingia, au hauko ndani tena. Tafadhali ingia na ujaribu tena.',
  'comments-closed': 'Maoni yamefungwa.',
  'comments-too-fast': 'Ilikuwa haraka mno. Tafadhali subiri kidogo na ujaribu tena.',
  'comments-refused':
    'Tovuti hii haikukubali hilo. Tafadhali badilisha maandishi yako, au waulize wanaoendesha tovuti.',
  'comments-unreachable': 'Maoni hayapatikani sasa. Tafadhali jaribu tena baadaye.',
});
