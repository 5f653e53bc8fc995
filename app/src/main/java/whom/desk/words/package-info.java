/// Words put on data that lower rooms left wordless: rules as sentences and tokens, problems, resolved bounds.
@NullMarked
package whom.desk.words;

import org.jspecify.annotations.NullMarked;
