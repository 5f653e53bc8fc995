/// An audience and a preset become the upload files that a vendor takes, their companions, and a receipt.
@NullMarked
package whom.export;

import org.jspecify.annotations.NullMarked;
