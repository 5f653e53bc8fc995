/// What a designer must know about a finished page before it is sent: pure functions from the HTML as it would be sent to a list of findings.
@NullMarked
package whom.template.proof;

import org.jspecify.annotations.NullMarked;
