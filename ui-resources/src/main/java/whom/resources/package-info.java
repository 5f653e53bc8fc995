/// The doors to what designers and translators touch: words, stylesheets, fonts, icons, built-in presets.
@NullMarked
package whom.resources;

import org.jspecify.annotations.NullMarked;
