/// What differs between two pages: line by line and word by word in their sources, and pixel by pixel in their pictures.
@NullMarked
package whom.template.difference;

import org.jspecify.annotations.NullMarked;
