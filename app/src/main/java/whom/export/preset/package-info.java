/// What a vendor's upload looks like, as data: presets, the reading of their JSON, and the steps a value goes through.
@NullMarked
package whom.export.preset;

import org.jspecify.annotations.NullMarked;
