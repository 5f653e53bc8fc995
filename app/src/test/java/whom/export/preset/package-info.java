/// Presets held against their schema, and broken ones against their messages.
@NullMarked
package whom.export.preset;

import org.jspecify.annotations.NullMarked;
