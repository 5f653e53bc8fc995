/// People who exist nowhere: names in their own scripts, places, addresses at example domains, telephone numbers set aside for fiction.
@NullMarked
package whom.bench.samples.people;

import org.jspecify.annotations.NullMarked;
