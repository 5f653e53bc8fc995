/// What the window shows, as immutable records: the screen is a function of one [whom.desk.state.DeskState].
@NullMarked
package whom.desk.state;

import org.jspecify.annotations.NullMarked;
