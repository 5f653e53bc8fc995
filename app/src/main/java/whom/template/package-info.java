/// A message: Liquid filled in for a person, made safe to look at; which variants there are and who gets them; the camera that takes pictures.
@NullMarked
package whom.template;

import org.jspecify.annotations.NullMarked;
