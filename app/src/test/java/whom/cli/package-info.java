/// The commands as somebody types them, on a workspace of six people whose numbers are worked out by hand.
@NullMarked
package whom.cli;

import org.jspecify.annotations.NullMarked;
