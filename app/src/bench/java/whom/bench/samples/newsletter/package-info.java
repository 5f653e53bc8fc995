/// Subscribers of a weekly letter: what they asked for, what they read, and how they fall asleep.
@NullMarked
package whom.bench.samples.newsletter;

import org.jspecify.annotations.NullMarked;
