/// The commands: small classes that ask the rooms and print, for people or with `--json` for machines.
@NullMarked
package whom.cli;

import org.jspecify.annotations.NullMarked;
