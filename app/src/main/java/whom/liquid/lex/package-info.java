/// From characters to tokens: printed text, outputs and tags of a template, and the terms within them.
@NullMarked
package whom.liquid.lex;

import org.jspecify.annotations.NullMarked;
