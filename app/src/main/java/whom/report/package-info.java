/// The one page that sums up a whole job: sizes, pictures of every variant, receipts.
@NullMarked
package whom.report;

import org.jspecify.annotations.NullMarked;
