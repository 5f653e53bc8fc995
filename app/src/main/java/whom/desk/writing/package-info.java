/// What the page that writes templates knows, without a window: colours of the source, problems in their places, completion, starters, and how a segment reads as Liquid.
@NullMarked
package whom.desk.writing;

import org.jspecify.annotations.NullMarked;
