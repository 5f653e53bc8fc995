package whom.template.mjml;

import org.jspecify.annotations.Nullable;

/// A piece of the template language in MJML: `{{ … }}`, `{% … %}`.
///
/// @param number of its stand-in, over all files
/// @param file   the included file it stands in, or null for the template itself
/// @param start  offset in that file
/// @param text   as written
record Piece(int number, @Nullable String file, int start, String text) {
    /// What stands for it while MJML is compiled: a word that means nothing in MJML, HTML, CSS or an address.
    String word() {
        return "whomx%06dx".formatted(number);
    }

    /// The same as a comment, which may stand everywhere between tags, also between the rows of a table, from where a browser's parser would move a word.
    String comment() {
        return "<!--" + word() + "-->";
    }
}
