/// The text form of a rule: parsed with line and column of every token, printed in one canonical layout. Text and tree carry the same.
@NullMarked
package whom.rule.text;

import org.jspecify.annotations.NullMarked;
