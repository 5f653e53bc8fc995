/// People who are probably the same although nothing exact says so: pairs that share a key are weighed role by role, and the likely ones
/// form groups. Pure: it reads no store and writes none; whoever asks decides what becomes of a pair.
@NullMarked
package whom.intake.likeness;

import org.jspecify.annotations.NullMarked;
