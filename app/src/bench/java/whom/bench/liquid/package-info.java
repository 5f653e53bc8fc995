/// How fast a mail is filled in and understood, beside LiquidJS and liqp.
@NullMarked
package whom.bench.liquid;

import org.jspecify.annotations.NullMarked;
