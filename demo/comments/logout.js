import { comments, goBack } from './demo.js';

comments.become(undefined);
goBack();
