/// What a template reads, which of it decides its branches, and the part of it that does nothing but decide.
@NullMarked
package whom.liquid.trace;

import org.jspecify.annotations.NullMarked;
