/// Liquid by the liqp library, kept behind the door of the liquid room: nobody else sees a type of liqp.
@NullMarked
package whom.template.liqp;

import org.jspecify.annotations.NullMarked;
