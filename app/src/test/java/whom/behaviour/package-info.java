/// The rule language as a list of cases: a rule, some people, and who of them it selects, in files that anybody can read.
@NullMarked
package whom.behaviour;

import org.jspecify.annotations.NullMarked;
