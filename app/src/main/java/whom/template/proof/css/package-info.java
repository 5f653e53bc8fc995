/// The style of a page as its designer wrote it: rules with their places, and what of them holds for an element.
@NullMarked
package whom.template.proof.css;

import org.jspecify.annotations.NullMarked;
