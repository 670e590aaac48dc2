import 'partner-directory'; // as for its types alone
