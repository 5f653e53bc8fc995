/// Two years of a fashion shop: shoppers, their visits and orders, the Thursday letter, and what the shop knows of each at the end.
@NullMarked
package whom.bench.samples.retail;

import org.jspecify.annotations.NullMarked;
