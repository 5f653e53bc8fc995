/// Makes the file that tells what mail clients understand.
@NullMarked
package whom.bench.clients;

import org.jspecify.annotations.NullMarked;
