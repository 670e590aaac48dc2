// What imports this before all else is about the published file, in every engine: in its place,
// test/runner/subject.js puts that file here. Only a run that is about modules alone has these.
import '../../src/define.js';
