/// What others have on top of Liquid: Braze, Customer.io and Shopify, each a small declared set of tags, names and filters that become the same tree.
@NullMarked
package whom.liquid.dialect;

import org.jspecify.annotations.NullMarked;
