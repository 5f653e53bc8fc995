/// Addresses of links, and the parameters by which web statistics tell them apart.
@NullMarked
package whom.template.proof.link;

import org.jspecify.annotations.NullMarked;
