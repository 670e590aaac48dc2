import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const pt: FeaturePart = {
  tag: 'pt',
  words: {
    checkedOn: 'Verificado em {date}',
    showFound: 'Mostrar: {found}',
    keep: 'Guardar',
    shortlist: 'Seleção ({n})',
    emptyShortlist: 'Ainda não há nada guardado. Prima “Guardar” numa organização.',
    unlisted: 'Já não constam: {n}',
    tooMany: 'Uma lista tem no máximo {n} organizações. As outras ficaram de fora.',
    yourNotes: 'As suas notas',
    print: 'Imprimir',
    shareShortlist: 'Partilhar a seleção',
    emptyIt: 'Esvaziar a seleção',
    report: 'Comunicar um erro',
    whatIsWrong: 'O que está errado',
    itSays: 'Agora diz',
    itShouldSay: 'Deveria dizer',
    orgName: 'Nome',
    orgText: 'Descrição',
    sendCorrection: 'Enviar',
    cancel: 'Cancelar',
    correctionOf: 'Correção: {name}',
    toApply: 'Para a ver e aceitar, abra:',
    mailOpened: 'O seu programa de correio tem agora a mensagem. Envie-a a partir daí.',
    thanks: 'Obrigado. A correção foi enviada.',
    notSent: 'Não foi possível enviar. Tente novamente.',
    tooLong: 'É demasiado longo para uma mensagem. Encurte-o.',
    plan: 'Planear uma parceria',
    noPartner: 'Guarde primeiro organizações: estarão no seu plano.',
    ourAims: 'O que queremos dela',
    theirAims: 'O que o nosso parceiro quer dela',
    agreement: 'O que acordámos',
    people: 'Quem cuida dela',
    review: 'Quando a revemos',
    printPlan: 'Imprimir',
    savePlan: 'Guardar como ficheiro',
    saveReminder: 'Guardar um lembrete',
    lookAgain: 'Rever a nossa parceria',
    moreWays: 'Mais',
    openMap: 'Abrir num mapa',
  },
};

export default announce(pt);
