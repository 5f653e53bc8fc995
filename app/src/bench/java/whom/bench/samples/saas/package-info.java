/// Accounts of a team tool: from trial to active to churned, with what they do on the way.
@NullMarked
package whom.bench.samples.saas;

import org.jspecify.annotations.NullMarked;
