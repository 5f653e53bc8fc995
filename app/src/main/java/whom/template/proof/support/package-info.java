/// What mail clients understand of HTML and CSS, by the data of caniemail.com, and what of it a page uses.
@NullMarked
package whom.template.proof.support;

import org.jspecify.annotations.NullMarked;
