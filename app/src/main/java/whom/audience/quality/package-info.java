/// How good the data is: how complete, valid, unique and fresh each attribute, what lies far out or cannot be, and what became worse since
/// earlier imports. Every number of people comes with the rule that selects them, where a rule can say it.
@NullMarked
package whom.audience.quality;

import org.jspecify.annotations.NullMarked;
