/// Further names by which a template reads a person: what they stand for, what prints where nothing is known, and in which format.
@NullMarked
package whom.template.mapping;

import org.jspecify.annotations.NullMarked;
