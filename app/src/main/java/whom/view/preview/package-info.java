/// Looking at messages: the camera that takes their pictures.
@NullMarked
package whom.view.preview;

import org.jspecify.annotations.NullMarked;
