import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const es: FeaturePart = {
  tag: 'es',
  words: {
    checkedOn: 'Comprobado el {date}',
    showFound: 'Mostrar: {found}',
    keep: 'Guardar',
    shortlist: 'Lista corta ({n})',
    emptyShortlist: 'Aún no hay nada guardado. Pulse «Guardar» en una organización.',
    unlisted: 'Ya no figuran: {n}',
    tooMany: 'Una lista tiene como máximo {n} organizaciones. Las demás se han omitido.',
    yourNotes: 'Sus notas',
    print: 'Imprimir',
    shareShortlist: 'Compartir la lista corta',
    emptyIt: 'Vaciar la lista corta',
    report: 'Informar de un error',
    whatIsWrong: 'Qué está mal',
    itSays: 'Ahora dice',
    itShouldSay: 'Debería decir',
    orgName: 'Nombre',
    orgText: 'Descripción',
    sendCorrection: 'Enviar',
    cancel: 'Cancelar',
    correctionOf: 'Corrección: {name}',
    toApply: 'Para verla y aceptarla, abra:',
    mailOpened: 'Su programa de correo tiene ahora el mensaje. Envíelo desde allí.',
    thanks: 'Gracias. La corrección se ha enviado.',
    notSent: 'No se ha podido enviar. Inténtelo de nuevo.',
    tooLong: 'Es demasiado largo para un correo. Acórtelo.',
    plan: 'Planificar una colaboración',
    noPartner: 'Guarde primero organizaciones: estarán en su plan.',
    ourAims: 'Qué queremos de ella',
    theirAims: 'Qué quiere de ella nuestro socio',
    agreement: 'Qué hemos acordado',
    people: 'Quién se ocupa de ella',
    review: 'Cuándo la revisaremos',
    printPlan: 'Imprimir',
    savePlan: 'Guardar como archivo',
    saveReminder: 'Guardar un recordatorio',
    lookAgain: 'Revisar nuestra colaboración',
    moreWays: 'Más',
    openMap: 'Abrir en un mapa',
  },
};

export default announce(es);
