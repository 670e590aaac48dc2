import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('pt', {
  'comments-heading': 'Comentários',
  'comments-loading': 'A carregar os comentários…',
  'comments-none': 'Ainda não há comentários.',
  'comments-more': 'Mostrar mais comentários',
  'comments-you': 'Iniciou sessão como {name}.',
  'comments-out': 'Terminar sessão',
  'comments-label': 'O seu comentário',
  'comments-hint':
    'Não escreva nada que revele quem é um aluno. Os comentários podem ser lidos antes de aparecerem.',
  'comments-send': 'Enviar',
  'comments-awaiting': 'A aguardar aprovação',
  'comments-sent': 'Obrigado. Os outros verão o seu comentário assim que for aprovado.',
  'comments-report': 'Denunciar',
  'comments-reported': 'Obrigado. Os responsáveis por este site vão analisar este comentário.',
  'comments-remove': 'Eliminar',
  'comments-sure': 'Eliminar de vez',
  'comments-removed': 'O seu comentário foi eliminado.',
  'comments-private':
    'O seu texto parece ter um número de telefone ou um endereço de e-mail, e todos o podem ler. Pode alterá-lo ou enviá-lo como está.',
  'comments-anyway': 'Enviar como está',
  'comments-empty': 'Escreva primeiro alguma coisa.',
  'comments-long': 'É demasiado longo: no máximo {n} caracteres.',
  'comments-tab':
    'O seu texto fica aqui. Iniciar sessão abre um novo separador: volte a este para enviar.',
  'comments-log-in': 'Não tem sessão iniciada, ou já não a tem. Inicie sessão e tente de novo.',
  'comments-closed': 'Os comentários estão fechados.',
  'comments-too-fast': 'Foi demasiado rápido. Espere um momento e tente de novo.',
  'comments-refused':
    'Este site não aceitou isso. Altere o seu texto ou pergunte aos responsáveis pelo site.',
  'comments-unreachable': 'Não é possível aceder aos comentários agora. Tente mais tarde.',
});
