import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('es', {
  'comments-heading': 'Comentarios',
  'comments-loading': 'Cargando los comentarios…',
  'comments-none': 'Todavía no hay comentarios.',
  'comments-more': 'Mostrar más comentarios',
  'comments-you': 'Has iniciado sesión como {name}.',
  'comments-out': 'Cerrar sesión',
  'comments-label': 'Tu comentario',
  'comments-hint':
    'No escribas nada que permita saber quién es un alumno. Los comentarios pueden leerse antes de que aparezcan.',
  'comments-send': 'Enviar',
  'comments-awaiting': 'Pendiente de aprobación',
  'comments-sent': 'Gracias. Los demás verán tu comentario en cuanto se apruebe.',
  'comments-report': 'Denunciar',
  'comments-reported': 'Gracias. Los responsables de este sitio revisarán este comentario.',
  'comments-remove': 'Eliminar',
  'comments-sure': 'Eliminar para siempre',
  'comments-removed': 'Tu comentario se ha eliminado.',
  'comments-private':
    'Parece que tu texto contiene un número de teléfono o un correo electrónico, y cualquiera puede leerlo. Puedes cambiarlo o enviarlo tal como está.',
  'comments-anyway': 'Enviar tal como está',
  'comments-empty': 'Primero escribe algo.',
  'comments-long': 'Es demasiado largo: {n} caracteres como máximo.',
  'comments-tab':
    'Tu texto se queda aquí. El inicio de sesión se abre en una pestaña nueva: vuelve a esta para enviar.',
  'comments-log-in':
    'No has iniciado sesión o ya ha terminado. Inicia sesión e inténtalo de nuevo.',
  'comments-closed': 'Los comentarios están cerrados.',
  'comments-too-fast': 'Ha sido demasiado rápido. Espera un momento e inténtalo de nuevo.',
  'comments-refused':
    'Este sitio no lo ha aceptado. Cambia tu texto o pregunta a los responsables del sitio.',
  'comments-unreachable': 'Ahora no se puede acceder a los comentarios. Inténtalo más tarde.',
});
