/// Rules of other tools, read and written: the JSON of react-querybuilder and JsonLogic. What one side cannot say is named, never dropped in
/// silence.
@NullMarked
package whom.rule.exchange;

import org.jspecify.annotations.NullMarked;
