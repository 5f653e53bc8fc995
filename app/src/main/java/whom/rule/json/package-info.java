/// The stored form of a rule: strict JSON with a stable order of keys, so that files differ only where rules do.
@NullMarked
package whom.rule.json;

import org.jspecify.annotations.NullMarked;
